"""Papers: the parts of them that follow from the ledgers."""
