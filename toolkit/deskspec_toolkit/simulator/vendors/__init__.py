"""One module or folder a vendor: what its contract does not say of how it behaves."""
