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
    from . import CarouselCardBody, CarouselImage, CarouselLink, CarouselReplies, CarouselVideo

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselCard(Model):
    """One card.

    Attributes:
        header: The image or video of a card.
        action: What the buttons of a card do.
    """

    header: CarouselImage | CarouselVideo | Mapping[str, Any] = ABSENT
    body: CarouselCardBody | Mapping[str, Any] | None = ABSENT
    action: CarouselLink | CarouselReplies | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "header": (
            "header",
            _c.OneOf(
                {
                    "image": _c.ModelOf(_MODELS, "CarouselImage"),
                    "video": _c.ModelOf(_MODELS, "CarouselVideo"),
                },
                "type",
            ),
        ),
        "body": ("body", _c.ModelOf(_MODELS, "CarouselCardBody")),
        "action": (
            "action",
            _c.OneOf(
                {
                    "cta_url": _c.ModelOf(_MODELS, "CarouselLink"),
                    "quick_reply": _c.ModelOf(_MODELS, "CarouselReplies"),
                },
                "type",
            ),
        ),
    }
    _required: ClassVar = frozenset(["header", "action"])
