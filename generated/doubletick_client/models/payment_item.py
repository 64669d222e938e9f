# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class PaymentItem(Model):
    """What is paid for."""

    name: str = ABSENT
    amount: float = ABSENT
    quantity: float = ABSENT
    sale_amount: float | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _l.Limited(_c.TEXT, max_length=60)),
        "amount": ("amount", _c.NUMBER),
        "quantity": ("quantity", _l.Limited(_c.NUMBER, minimum=1)),
        "sale_amount": ("saleAmount", _c.NUMBER),
    }
    _required: ClassVar = frozenset(["name", "amount", "quantity"])
