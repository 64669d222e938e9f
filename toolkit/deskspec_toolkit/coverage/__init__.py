"""Coverage: which operations of a vendor are in ledger, spec, client, simulator and cassettes."""
