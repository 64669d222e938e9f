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
class WalletBalance(Model):
    """What the organization has left to spend.

    Attributes:
        currency_code: Code of the currency, for example INR.
    """

    balance: float | None = ABSENT
    currency_code: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "balance": ("balance", _c.NUMBER),
        "currency_code": ("currencyCode", _c.TEXT),
    }
