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
class UnmaskingWindow(Model):
    """When masked values are shown; no page has its schema.

    Attributes:
        requested_by: Id of the user who asked for it.
    """

    requested_by: str = ABSENT
    start_date: datetime.datetime = ABSENT
    end_date: datetime.datetime = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    created_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "requested_by": ("requestedBy", _c.TEXT),
        "start_date": ("startDate", _c.Instant()),
        "end_date": ("endDate", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
    }
