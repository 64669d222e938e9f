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
    from . import CalledCustomer, StartedCallData

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class StartedCall(Model):
    """A call that was started."""

    success: bool | None = ABSENT
    data: StartedCallData | None = ABSENT
    customer: CalledCustomer | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "data": ("data", _c.ModelOf(_MODELS, "StartedCallData")),
        "customer": ("customer", _c.ModelOf(_MODELS, "CalledCustomer")),
    }
