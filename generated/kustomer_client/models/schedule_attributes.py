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
class ScheduleAttributes(Model):
    """The attributes of a business schedule.

    Attributes:
        timezone: Time zone of the hours.
        default: Whether it is the default schedule.
    """

    name: str = ABSENT
    hours: dict[str, list[list[int]] | None] = ABSENT
    timezone: str = ABSENT
    default: bool = ABSENT
    deleted: bool | None = ABSENT
    deleted_at: datetime.datetime | None = ABSENT
    created_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "hours": ("hours", _c.MapOf(_c.ListOf(_c.ListOf(_c.INTEGER)))),
        "timezone": ("timezone", _c.TEXT),
        "default": ("default", _c.BOOLEAN),
        "deleted": ("deleted", _c.BOOLEAN),
        "deleted_at": ("deletedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
