# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

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
class TeamAttributes(Model):
    """The attributes of a team.

    Attributes:
        members: Ids of its users.
    """

    name: str = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    members: list[str] = ABSENT
    icon: str | None = ABSENT
    display_name: str | None = ABSENT
    deleted: bool | None = ABSENT
    deleted_at: datetime.datetime | None = ABSENT
    role_groups: list[Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "members": ("members", _c.ListOf(_c.TEXT)),
        "icon": ("icon", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "deleted": ("deleted", _c.BOOLEAN),
        "deleted_at": ("deletedAt", _c.Instant()),
        "role_groups": ("roleGroups", _c.ListOf(_c.ANY)),
    }
