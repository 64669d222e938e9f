"""Compares an exchange (a request with its response) with a contract (any OpenAPI document)."""
