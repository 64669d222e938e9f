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
    from . import Permission, RoleType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Role(Model):
    """What a member of the team may do."""

    id: str | None = ABSENT
    name: str | None = ABSENT
    description: str | None = ABSENT
    type: RoleType | str | None = ABSENT
    permissions: list[Permission] | None = ABSENT
    is_custom_role: bool | None = ABSENT
    title: str | None = ABSENT
    date_created: datetime.datetime | None = ABSENT
    date_updated: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.TEXT),
        "description": ("description", _c.TEXT),
        "type": ("type", _c.OpenEnum(_MODELS, "RoleType")),
        "permissions": ("permissions", _c.ListOf(_c.ModelOf(_MODELS, "Permission"))),
        "is_custom_role": ("isCustomRole", _c.BOOLEAN),
        "title": ("title", _c.TEXT),
        "date_created": ("dateCreated", _c.Instant()),
        "date_updated": ("dateUpdated", _c.Instant()),
    }
