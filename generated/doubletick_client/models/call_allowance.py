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
class CallAllowance(Model):
    """Whether a customer can be called now."""

    allowed: bool | None = ABSENT
    max_allowed: int | None = ABSENT
    current_usage: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "allowed": ("allowed", _c.BOOLEAN),
        "max_allowed": ("maxAllowed", _c.INTEGER),
        "current_usage": ("currentUsage", _c.INTEGER),
    }
