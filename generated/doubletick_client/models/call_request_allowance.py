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
class CallRequestAllowance(Model):
    """Whether a customer can be asked for the permission now."""

    allowed: bool | None = ABSENT
    number_of_request_left_for_today: int | None = ABSENT
    allowed_request_left_for_week: int | None = ABSENT
    total_request_limit: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "allowed": ("allowed", _c.BOOLEAN),
        "number_of_request_left_for_today": ("numberOfRequestLeftForToday", _c.INTEGER),
        "allowed_request_left_for_week": ("allowedRequestLeftForWeek", _c.INTEGER),
        "total_request_limit": ("totalRequestLimit", _c.INTEGER),
    }
