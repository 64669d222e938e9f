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
    from . import CalledCustomer, CreatedCallData

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CreatedCall(Model):
    """A WhatsApp call to a customer.

    Attributes:
        answer: The SDP answer of WebRTC.
    """

    success: bool | None = ABSENT
    message: str | None = ABSENT
    data: CreatedCallData | None = ABSENT
    customer: CalledCustomer | None = ABSENT
    answer: dict[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "message": ("message", _c.TEXT),
        "data": ("data", _c.ModelOf(_MODELS, "CreatedCallData")),
        "customer": ("customer", _c.ModelOf(_MODELS, "CalledCustomer")),
        "answer": ("answer", _c.MapOf(_c.ANY)),
    }
