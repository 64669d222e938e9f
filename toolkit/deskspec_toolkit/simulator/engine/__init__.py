"""What the simulation of a vendor is built on: the contract it serves, messages, faults."""
