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
    from . import ChatValueKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAction(Model):
    """What can be chosen.

    Attributes:
        display_text: Its text.
        value: Its value.
    """

    display_text: str = ABSENT
    value_type: ChatValueKind | Literal["url", "text"] | str = ABSENT
    value: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "display_text": ("displayText", _c.TEXT),
        "value_type": ("valueType", _c.OpenEnum(_MODELS, "ChatValueKind")),
        "value": ("value", _c.TEXT),
    }
    _required: ClassVar = frozenset(["display_text", "value_type", "value"])
