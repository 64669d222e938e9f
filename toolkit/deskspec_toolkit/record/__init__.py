"""Records cassettes: runs a scenario through the client and writes its scrubbed exchanges."""
