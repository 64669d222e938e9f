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
    from . import MediaLink

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselVideo(Model):
    """The video of a card."""

    type: str = "video"
    video: MediaLink | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "video": ("video", _c.ModelOf(_MODELS, "MediaLink")),
    }
    _required: ClassVar = frozenset(["type", "video"])
