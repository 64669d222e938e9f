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
class HolidayAttributes(Model):
    """The attributes of a holiday.

    Attributes:
        start_date: When it begins.
        end_date: When it ends.
    """

    name: str = ABSENT
    start_date: datetime.datetime = ABSENT
    end_date: datetime.datetime = ABSENT
    description: str = ABSENT
    enabled: bool = ABSENT
    created_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "start_date": ("startDate", _c.Instant()),
        "end_date": ("endDate", _c.Instant()),
        "description": ("description", _c.TEXT),
        "enabled": ("enabled", _c.BOOLEAN),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
