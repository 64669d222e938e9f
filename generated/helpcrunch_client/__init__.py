# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
"""Generated operations and models; use the clients in `deskspec`."""

from .client import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
