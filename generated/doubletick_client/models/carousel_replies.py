# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import CarouselButton

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselReplies(Model):
    """Buttons of a card that send a reply."""

    type: str = "quick_reply"
    buttons: SequenceNotStr[CarouselButton | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "buttons": (
            "buttons",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "CarouselButton")), min_items=1, max_items=2),
        ),
    }
    _required: ClassVar = frozenset(["type", "buttons"])
