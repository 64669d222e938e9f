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
    from . import WhatsappTemplateText

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappTextHeader(Model):
    """A header with texts.

    Attributes:
        type: The kind.
        text: Texts by their names.
    """

    type: str = "text"
    text: Mapping[str, WhatsappTemplateText | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "text": ("text", _c.MapOf(_c.ModelOf(_MODELS, "WhatsappTemplateText"))),
    }
    _required: ClassVar = frozenset(["type", "text"])
