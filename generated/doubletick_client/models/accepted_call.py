# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import CalledCustomer

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AcceptedCall(Model):
    """A WhatsApp call of a customer that was accepted.

    Attributes:
        data: No page shows what is in it.
        event: CALL_ACCEPTED.
    """

    success: bool | None = ABSENT
    message: str | None = ABSENT
    data: dict[str, Any] | None = ABSENT
    event: str | None = ABSENT
    waba_name: str | None = ABSENT
    waba_number: str | None = ABSENT
    customer_name: str | None = ABSENT
    customer_number: str | None = ABSENT
    call_started_at: datetime.datetime | None = ABSENT
    chat_id: str | None = ABSENT
    customer: CalledCustomer | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "message": ("message", _c.TEXT),
        "data": ("data", _c.MapOf(_c.ANY)),
        "event": ("event", _c.TEXT),
        "waba_name": ("wabaName", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "customer_name": ("customerName", _c.TEXT),
        "customer_number": ("customerNumber", _c.TEXT),
        "call_started_at": ("callStartedAt", _c.Instant()),
        "chat_id": ("chatId", _c.TEXT),
        "customer": ("customer", _c.ModelOf(_MODELS, "CalledCustomer")),
    }
