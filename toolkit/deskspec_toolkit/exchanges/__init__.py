"""Exchanges: a request with its response, as it went over the wire, and files that hold some."""
