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
class WaGroupCreated(Model):
    """A WhatsApp group was created."""

    event: str = ABSENT
    org_id: str = ABSENT
    integration_id: str = ABSENT
    group_id: str | None = ABSENT
    group_name: str | None = ABSENT
    invite_link: str | None = ABSENT
    group_created_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "org_id": ("orgId", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
        "group_id": ("groupId", _c.TEXT),
        "group_name": ("groupName", _c.TEXT),
        "invite_link": ("inviteLink", _c.TEXT),
        "group_created_at": ("groupCreatedAt", _c.Instant()),
    }
