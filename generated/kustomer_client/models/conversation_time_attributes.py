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
class ConversationTimeAttributes(Model):
    """The attributes of a time.

    Attributes:
        created_by_teams: Ids of the teams of the user.
        assigned_users: Ids of users.
        assigned_teams: Ids of teams.
        channels: Channels, for example chat.
    """

    created_at: datetime.datetime = ABSENT
    created_by_teams: list[str] = ABSENT
    assigned_users: list[str] = ABSENT
    assigned_teams: list[str] = ABSENT
    handle_at: datetime.datetime = ABSENT
    handle_time: int = ABSENT
    message_at: datetime.datetime | None = ABSENT
    message_time: int | None = ABSENT
    channels: list[str] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "created_at": ("createdAt", _c.Instant()),
        "created_by_teams": ("createdByTeams", _c.ListOf(_c.TEXT)),
        "assigned_users": ("assignedUsers", _c.ListOf(_c.TEXT)),
        "assigned_teams": ("assignedTeams", _c.ListOf(_c.TEXT)),
        "handle_at": ("handleAt", _c.Instant()),
        "handle_time": ("handleTime", _c.INTEGER),
        "message_at": ("messageAt", _c.Instant()),
        "message_time": ("messageTime", _c.INTEGER),
        "channels": ("channels", _c.ListOf(_c.TEXT)),
    }
