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
class ChatUnassigned(Model):
    """A chat has no agent any more."""

    chat_id: str = ABSENT
    dt_customer_id: str = ABSENT
    customer_phone: str | None = ABSENT
    waba_number: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "chat_id": ("chatId", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
    }
