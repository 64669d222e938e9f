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
class StatusChange(Model):
    """What the status of a member was."""

    success: bool = ABSENT
    previous_status: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "previous_status": ("previousStatus", _c.TEXT),
    }
