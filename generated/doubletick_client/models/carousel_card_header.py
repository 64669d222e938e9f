# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from . import CarouselMediaType, MediaLink

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselCardHeader(Model):
    """The image or video of a card.

    Has exactly one of image and video.
    """

    type: CarouselMediaType | Literal["image", "video"] | str = ABSENT
    image: MediaLink | Mapping[str, Any] | None = ABSENT
    video: MediaLink | Mapping[str, Any] | None = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "CarouselMediaType")),
        "image": ("image", _c.ModelOf(_MODELS, "MediaLink")),
        "video": ("video", _c.ModelOf(_MODELS, "MediaLink")),
    }
    _required: ClassVar = frozenset(["type"])
    _rules: ClassVar = (Rule(kind="exactly_one", choices=(("image",), ("video",))),)
