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
class ChatWindow(Model):
    """Whether a customer can be written to without a template."""

    customer_phone_number: str | None = ABSENT
    waba_number: str | None = ABSENT
    is_open: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer_phone_number": ("customerPhoneNumber", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "is_open": ("isOpen", _c.BOOLEAN),
    }
