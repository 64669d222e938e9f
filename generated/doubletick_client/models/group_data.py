# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class GroupData(Model):
    """A new group."""

    group_id: str = ABSENT
    member_count: int = ABSENT
    group_chat_name: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "group_id": ("groupId", _c.TEXT),
        "member_count": ("memberCount", _c.INTEGER),
        "group_chat_name": ("groupChatName", _c.TEXT),
    }
