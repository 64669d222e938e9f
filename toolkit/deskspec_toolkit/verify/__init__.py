"""Whether a provider keeps its contract: checked by schemathesis and by oracles of our own.

Every request goes through one `ProviderSession`, so rate, write policy, time and credentials are
decided in one place, and every response is compared with the contract, whatever sent the request.
"""
