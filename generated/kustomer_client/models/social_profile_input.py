# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SocialNetwork

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SocialProfileInput(Model):
    """A social network account of a customer.

    Attributes:
        userid: Id of the account.
        username: Name of the account.
        url: Address of the account.
        verified: Whether it is verified.
    """

    type: (
        SocialNetwork | Literal["twitter", "facebook", "instagram", "linkedin", "pinterest"] | str
    ) = ABSENT
    userid: str | None = ABSENT
    username: str = ABSENT
    url: str | None = ABSENT
    verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "SocialNetwork")),
        "userid": ("userid", _l.Limited(_c.TEXT, max_length=256)),
        "username": ("username", _l.Limited(_c.TEXT, min_length=1, max_length=256)),
        "url": ("url", _c.Url()),
        "verified": ("verified", _c.BOOLEAN),
    }
    _required: ClassVar = frozenset(["type", "username"])
