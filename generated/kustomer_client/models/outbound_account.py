# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import OutboundAccountAttributes

_MODELS = "kustomer_client.models"


class _OfOutboundAccount:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    channel: InnerAttribute[str] = InnerAttribute("attributes", "channel")
    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    account: InnerAttribute[str] = InnerAttribute("attributes", "account")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OutboundAccount(Model, _OfOutboundAccount):
    """An account that messages are sent from."""

    type: str = ABSENT
    attributes: OutboundAccountAttributes = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "OutboundAccountAttributes")),
    }
