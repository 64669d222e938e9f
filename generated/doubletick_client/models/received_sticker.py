# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EventMessageContext

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ReceivedSticker(Model):
    """A sticker.

    Attributes:
        url: Address of the file; to download it, send the API key in the header
            Authorization.
    """

    type: str = ABSENT
    url: str = ABSENT
    context: EventMessageContext | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "url": ("url", _c.TEXT),
        "context": ("context", _c.ModelOf(_MODELS, "EventMessageContext")),
    }
