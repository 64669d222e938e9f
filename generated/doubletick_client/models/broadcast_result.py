# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BroadcastStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BroadcastResult(Model):
    """Outcome of a broadcast."""

    status: BroadcastStatus | str = ABSENT
    message_id: str = ABSENT
    error_message: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.OpenEnum(_MODELS, "BroadcastStatus")),
        "message_id": ("messageId", _c.TEXT),
        "error_message": ("errorMessage", _c.TEXT),
    }
