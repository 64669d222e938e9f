"""The contract report: one self-contained page from the results of `verify` and `check-traffic`."""
