# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import ABSENT, Model
from deskspec_runtime.values.rules import Rule
from deskspec_runtime.values.sequences import SequenceNotStr

if TYPE_CHECKING:
    from . import CarouselActionName, CarouselActionType, CarouselButton, UrlButton

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselCardAction(Model):
    """What the buttons of a card do.

    Has exactly one of parameters and buttons.
    """

    type: CarouselActionType | Literal["cta_url", "quick_reply"] | str = ABSENT
    name: CarouselActionName | Literal["cta_url"] | str | None = ABSENT
    parameters: UrlButton | Mapping[str, Any] | None = ABSENT
    buttons: SequenceNotStr[CarouselButton | Mapping[str, Any]] | None = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "CarouselActionType")),
        "name": ("name", _c.OpenEnum(_MODELS, "CarouselActionName")),
        "parameters": ("parameters", _c.ModelOf(_MODELS, "UrlButton")),
        "buttons": (
            "buttons",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "CarouselButton")), min_items=1, max_items=2),
        ),
    }
    _required: ClassVar = frozenset(["type"])
    _rules: ClassVar = (Rule(kind="exactly_one", choices=(("parameters",), ("buttons",))),)
