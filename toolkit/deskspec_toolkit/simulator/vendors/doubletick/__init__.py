"""DoubleTick as its `guide` describes it (201 everywhere) or as its `reference` does."""

from . import (
    channels,
    chats,
    customers,
    events,
    groups,
    messages,
    quick_replies,
    team_members,
    templates,
)
from .quirks import QUIRKS

__all__ = [
    "QUIRKS",
    "channels",
    "chats",
    "customers",
    "events",
    "groups",
    "messages",
    "quick_replies",
    "team_members",
    "templates",
]
