"""Compares an exchange with a contract: any OpenAPI document, any request with its response."""
