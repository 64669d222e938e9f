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
    from . import MessageTemplateHeaderType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageTemplateHeader(Model):
    """What is filled into the header of a template."""

    type: (
        MessageTemplateHeaderType
        | Literal["TEXT", "IMAGE", "DOCUMENT", "VIDEO", "LOCATION"]
        | str
        | None
    ) = ABSENT
    placeholder: str | None = ABSENT
    media_url: str | None = ABSENT
    filename: str | None = ABSENT
    latitude: float | None = ABSENT
    longitude: float | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "MessageTemplateHeaderType")),
        "placeholder": ("placeholder", _c.TEXT),
        "media_url": ("mediaUrl", _c.TEXT),
        "filename": ("filename", _c.TEXT),
        "latitude": ("latitude", _c.NUMBER),
        "longitude": ("longitude", _c.NUMBER),
    }
