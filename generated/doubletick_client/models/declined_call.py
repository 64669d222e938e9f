# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import CalledCustomer, CallEnd

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class DeclinedCall(Model):
    """A WhatsApp call that came to its end.

    Attributes:
        data: No page shows what is in it.
    """

    success: bool | None = ABSENT
    message: str | None = ABSENT
    data: dict[str, Any] | None = ABSENT
    call_status: CallEnd | str | None = ABSENT
    customer: CalledCustomer | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "message": ("message", _c.TEXT),
        "data": ("data", _c.MapOf(_c.ANY)),
        "call_status": ("callStatus", _c.OpenEnum(_MODELS, "CallEnd")),
        "customer": ("customer", _c.ModelOf(_MODELS, "CalledCustomer")),
    }
