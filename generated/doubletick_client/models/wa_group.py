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
class WaGroup(Model):
    """A WhatsApp group.

    Attributes:
        subject: Name of the group.
        invite_link: Link that invites to the group.
        status: Status, for example ACTIVE.
    """

    group_id: str | None = ABSENT
    subject: str | None = ABSENT
    description: str | None = ABSENT
    total_participant_count: int | None = ABSENT
    invite_link: str | None = ABSENT
    status: str | None = ABSENT
    group_created_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "group_id": ("groupId", _c.TEXT),
        "subject": ("subject", _c.TEXT),
        "description": ("description", _c.TEXT),
        "total_participant_count": ("totalParticipantCount", _c.INTEGER),
        "invite_link": ("inviteLink", _c.TEXT),
        "status": ("status", _c.TEXT),
        "group_created_at": ("groupCreatedAt", _c.Instant()),
    }
