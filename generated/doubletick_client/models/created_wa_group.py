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
class CreatedWaGroup(Model):
    """A WhatsApp group that is being created."""

    success: bool | None = ABSENT
    group_id: str | None = ABSENT
    waba_number: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "group_id": ("groupId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
    }
