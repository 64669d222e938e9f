# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import OrderState

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OrderStatus(Model):
    """The status of an order."""

    reference_id: str = ABSENT
    status: (
        OrderState
        | Literal["pending", "processing", "partially_shipped", "shipped", "completed", "canceled"]
        | str
    ) = ABSENT
    description: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "reference_id": ("referenceId", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "OrderState")),
        "description": ("description", _c.TEXT),
    }
    _required: ClassVar = frozenset(["reference_id", "status"])
