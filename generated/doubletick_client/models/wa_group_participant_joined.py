# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WaGroupParticipantJoined(Model):
    """A participant joined a WhatsApp group."""

    event: str = ABSENT
    org_id: str = ABSENT
    integration_id: str = ABSENT
    group_id: str | None = ABSENT
    group_name: str | None = ABSENT
    customer_phone: str = ABSENT
    participant_joined_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "org_id": ("orgId", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
        "group_id": ("groupId", _c.TEXT),
        "group_name": ("groupName", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "participant_joined_at": ("participantJoinedAt", _c.Instant()),
    }
