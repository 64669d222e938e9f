"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

from . import (
    companies,
    conversations,
    drafts,
    events,
    kobjects,
    merges,
    messages,
    searches,
    tracking,
    unmasking,
    uploads,
)
from .quirks import QUIRKS

__all__ = [
    "QUIRKS",
    "companies",
    "conversations",
    "drafts",
    "events",
    "kobjects",
    "merges",
    "messages",
    "searches",
    "tracking",
    "unmasking",
    "uploads",
]
