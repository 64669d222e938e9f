"""Whether a provider keeps its contract: asked by schemathesis, and by oracles of our own.

Everything is asked through one `Provider`, so that rate, write_policy, time and credentials are
decided in one place, and every answer is compared with the contract, whoever asked.
"""
