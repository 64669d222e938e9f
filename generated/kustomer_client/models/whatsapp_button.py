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
    from . import WhatsappReply

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappButton(Model):
    """A button.

    Attributes:
        type: The kind.
    """

    type: str = "reply"
    reply: WhatsappReply | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "reply": ("reply", _c.ModelOf(_MODELS, "WhatsappReply")),
    }
    _required: ClassVar = frozenset(["type", "reply"])
