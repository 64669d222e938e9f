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
class BillingDetails(Model):
    """Who pays."""

    name: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | None = ABSENT
    address_line: str | None = ABSENT
    city: str | None = ABSENT
    state: str | None = ABSENT
    zip: str | None = ABSENT
    country: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "address_line": ("addressLine", _c.TEXT),
        "city": ("city", _c.TEXT),
        "state": ("state", _c.TEXT),
        "zip": ("zip", _c.TEXT),
        "country": ("country", _c.TEXT),
    }
