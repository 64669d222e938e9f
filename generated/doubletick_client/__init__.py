# Generated from specs/doubletick by `deskspec generate`. Do not edit.
"""Typed operations and models; `deskspec` has the clients to use."""

from .client import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
