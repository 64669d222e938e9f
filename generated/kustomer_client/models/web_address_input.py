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
    from . import WebAddressKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WebAddressInput(Model):
    """A web address of a customer.

    Attributes:
        url: The address.
    """

    type: WebAddressKind | Literal["website", "blog", "other"] | str | None = ABSENT
    url: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "WebAddressKind")),
        "url": ("url", _c.TEXT),
    }
    _required: ClassVar = frozenset(["url"])
