# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import GroupAccessLevel

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Group(Model):
    """A broadcast group.

    Attributes:
        group_type: For example STATIC_SEGMENT.
    """

    group_id: str | None = ABSENT
    group_chat_name: str | None = ABSENT
    member_count: int | str | None = ABSENT
    date_created: datetime.datetime | None = ABSENT
    last_message_at: datetime.datetime | None = ABSENT
    group_type: str | None = ABSENT
    is_internal: bool | None = ABSENT
    group_chat_id: str | None = ABSENT
    can_manage_group_access: bool | None = ABSENT
    group_access_level: GroupAccessLevel | str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "group_id": ("groupId", _c.TEXT),
        "group_chat_name": ("groupChatName", _c.TEXT),
        "member_count": ("memberCount", _c.Choice(integer=_c.INTEGER, string=_c.TEXT)),
        "date_created": ("dateCreated", _c.EpochMilliseconds()),
        "last_message_at": ("lastMessageAt", _c.Instant()),
        "group_type": ("groupType", _c.TEXT),
        "is_internal": ("isInternal", _c.BOOLEAN),
        "group_chat_id": ("groupChatId", _c.TEXT),
        "can_manage_group_access": ("canManageGroupAccess", _c.BOOLEAN),
        "group_access_level": ("groupAccessLevel", _c.OpenEnum(_MODELS, "GroupAccessLevel")),
    }
