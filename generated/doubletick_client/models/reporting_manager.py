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
class ReportingManager(Model):
    """The member above another one, in short."""

    id: str | None = ABSENT
    name: str | None = ABSENT
    phone: str | None = ABSENT
    email: str | None = ABSENT
    join_date: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "email": ("email", _c.TEXT),
        "join_date": ("joinDate", _c.Instant()),
    }
