"""The contract report: a self-contained page of the results of `verify` and `check-traffic`."""
