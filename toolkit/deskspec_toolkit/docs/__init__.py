"""The pages of docs/, and the tables in them, that are made from ledgers, contracts and code."""
