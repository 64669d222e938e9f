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
class SearchHitAttributes(Model):
    """The attributes of an object that was found; the page shows those of a customer."""

    name: str | None = ABSENT
    display_name: str | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    last_activity_at: datetime.datetime | None = ABSENT
    verified: bool | None = ABSENT
    rev: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "last_activity_at": ("lastActivityAt", _c.Instant()),
        "verified": ("verified", _c.BOOLEAN),
        "rev": ("rev", _c.INTEGER),
    }
