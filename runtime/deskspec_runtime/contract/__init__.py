"""Compares requests and responses with the strict contracts that a generated package ships."""
