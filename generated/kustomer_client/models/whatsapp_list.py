# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WhatsappBody, WhatsappFooter, WhatsappHeader, WhatsappListAction

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappList(Model):
    """A list to choose from.

    Attributes:
        type: The kind.
    """

    type: str = "list"
    header: WhatsappHeader | Mapping[str, Any] | None = ABSENT
    body: WhatsappBody | Mapping[str, Any] = ABSENT
    footer: WhatsappFooter | Mapping[str, Any] | None = ABSENT
    action: WhatsappListAction | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "header": ("header", _c.ModelOf(_MODELS, "WhatsappHeader")),
        "body": ("body", _c.ModelOf(_MODELS, "WhatsappBody")),
        "footer": ("footer", _c.ModelOf(_MODELS, "WhatsappFooter")),
        "action": ("action", _c.ModelOf(_MODELS, "WhatsappListAction")),
    }
    _required: ClassVar = frozenset(["type", "body", "action"])
