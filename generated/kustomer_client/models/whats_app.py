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
class WhatsApp(Model):
    """A WhatsApp number of a customer.

    Attributes:
        phone: The number behind the prefix whatsapp and a colon.
    """

    type: str = ABSENT
    phone: str = ABSENT
    verified: bool = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
    }
