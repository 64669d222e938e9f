"""Recordings: a scenario is run through the client, and what went over the wire is written down."""
