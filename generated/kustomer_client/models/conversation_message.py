# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationMessage(Model):
    """A message as a conversation shows it; empty if there is none."""

    id: str | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    channel: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "sent_at": ("sentAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "channel": ("channel", _c.TEXT),
    }
