"""Exchanges: a request with its response as they went over the wire, and recordings of some."""
