# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Email(Model):
    """An e-mail address of a customer.

    Attributes:
        type: For example home.
    """

    email: str = ABSENT
    verified: bool | None = ABSENT
    type: str = ABSENT
    id: str | None = ABSENT
    external_verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "email": ("email", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "external_verified": ("externalVerified", _c.BOOLEAN),
    }
