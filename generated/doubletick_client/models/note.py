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
class Note(Model):
    """A note that the team sees and the customer does not."""

    id: str | None = ABSENT
    note: str | None = ABSENT
    created_by: str | None = ABSENT
    updated_by: str | None = ABSENT
    date_created: datetime.datetime | None = ABSENT
    date_updated: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "note": ("note", _c.TEXT),
        "created_by": ("createdBy", _c.TEXT),
        "updated_by": ("updatedBy", _c.TEXT),
        "date_created": ("dateCreated", _c.Instant()),
        "date_updated": ("dateUpdated", _c.Instant()),
    }
