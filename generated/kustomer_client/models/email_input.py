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
    from . import EmailKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EmailInput(Model):
    """An e-mail address of a customer.

    Attributes:
        email: The address.
        verified: Whether it is verified.
    """

    type: EmailKind | Literal["home", "work", "other"] | str | None = ABSENT
    email: str = ABSENT
    verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "EmailKind")),
        "email": ("email", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
    }
    _required: ClassVar = frozenset(["email"])
