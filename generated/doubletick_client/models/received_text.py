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
class ReceivedText(Model):
    """A text."""

    type: str = ABSENT
    text: str = ABSENT
    context: EventMessageContext | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "text": ("text", _c.TEXT),
        "context": ("context", _c.ModelOf(_MODELS, "EventMessageContext")),
    }
