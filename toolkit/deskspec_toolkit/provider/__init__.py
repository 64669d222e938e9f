"""The provider that is asked: credentials, what may be sent, the session, what may be shown."""
