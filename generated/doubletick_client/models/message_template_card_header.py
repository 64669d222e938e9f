# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import MessageTemplateCardHeaderType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageTemplateCardHeader(Model):
    """The picture or video of a card."""

    type: MessageTemplateCardHeaderType | Literal["IMAGE", "VIDEO"] | str | None = ABSENT
    media_url: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "MessageTemplateCardHeaderType")),
        "media_url": ("mediaUrl", _c.TEXT),
    }
