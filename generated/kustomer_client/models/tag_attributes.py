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
class TagAttributes(Model):
    """The attributes of a tag."""

    name: str | None = ABSENT
    color: str | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    deleted: bool | None = ABSENT
    deleted_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "color": ("color", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "deleted": ("deleted", _c.BOOLEAN),
        "deleted_at": ("deletedAt", _c.Instant()),
    }
