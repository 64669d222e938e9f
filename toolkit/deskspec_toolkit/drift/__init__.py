"""Measures how many provider changes `verify` finds: many small drifts, each verified on its own.

A drift is one deviation of a provider from its contract. Operators derive drifts from the
operations and fields of the contract and of the simulator's responses; a transport between the
verifier and the simulator applies one. This package does not know how a verifier finds it.
"""
