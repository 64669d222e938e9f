"""Talks to a provider: credentials, write policy, session, and which values may be shown."""
