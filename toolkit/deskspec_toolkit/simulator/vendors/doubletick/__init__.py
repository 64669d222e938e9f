"""DoubleTick as its `guide` describes it (201 everywhere) or as its `reference` does."""

from . import (
    call_licenses,
    calls,
    channels,
    chats,
    custom_events,
    customers,
    events,
    groups,
    messages,
    payment_links,
    quick_replies,
    team_members,
    templates,
)
from .quirks import QUIRKS

__all__ = [
    "QUIRKS",
    "call_licenses",
    "calls",
    "channels",
    "chats",
    "custom_events",
    "customers",
    "events",
    "groups",
    "messages",
    "payment_links",
    "quick_replies",
    "team_members",
    "templates",
]
