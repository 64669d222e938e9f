# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import PhoneKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class PhoneInput(Model):
    """A phone number of a customer.

    Attributes:
        phone: The number.
        verified: Whether it is verified.
    """

    type: PhoneKind | Literal["mobile", "home", "work", "fax", "other"] | str | None = ABSENT
    phone: str = ABSENT
    verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "PhoneKind")),
        "phone": ("phone", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
    }
    _required: ClassVar = frozenset(["phone"])
