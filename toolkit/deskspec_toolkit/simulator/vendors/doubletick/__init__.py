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
    notes,
    payment_links,
    quick_replies,
    sends,
    team_members,
    templates,
    wa_groups,
    webhooks,
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
    "notes",
    "payment_links",
    "quick_replies",
    "sends",
    "team_members",
    "templates",
    "wa_groups",
    "webhooks",
]
