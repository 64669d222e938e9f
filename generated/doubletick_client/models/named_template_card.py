# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import NamedTemplateCardParts

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NamedTemplateCard(Model):
    """What is filled into a card of a carousel by name.

    Attributes:
        card_index: Which card; the first one is 0.
    """

    card_index: float | None = ABSENT
    components: NamedTemplateCardParts | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "card_index": ("cardIndex", _c.NUMBER),
        "components": ("components", _c.ModelOf(_MODELS, "NamedTemplateCardParts")),
    }
