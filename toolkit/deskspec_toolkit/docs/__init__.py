"""Generates the pages and tables of docs/ that follow from ledgers, contracts and code."""
