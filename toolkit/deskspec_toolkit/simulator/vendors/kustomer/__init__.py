"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

from . import (
    bulk,
    companies,
    conversations,
    drafts,
    events,
    kobjects,
    merges,
    messages,
    reports,
    schedules,
    searches,
    slas,
    tracking,
    unmasking,
    uploads,
    volume,
    webhooks,
)
from .quirks import QUIRKS

__all__ = [
    "QUIRKS",
    "bulk",
    "companies",
    "conversations",
    "drafts",
    "events",
    "kobjects",
    "merges",
    "messages",
    "reports",
    "schedules",
    "searches",
    "slas",
    "tracking",
    "unmasking",
    "uploads",
    "volume",
    "webhooks",
]
