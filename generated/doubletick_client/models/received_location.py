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
class ReceivedLocation(Model):
    """A place."""

    type: str = ABSENT
    latitude: float = ABSENT
    longitude: float = ABSENT
    name: str | None = ABSENT
    address: str | None = ABSENT
    context: EventMessageContext | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "latitude": ("latitude", _c.NUMBER),
        "longitude": ("longitude", _c.NUMBER),
        "name": ("name", _c.TEXT),
        "address": ("address", _c.TEXT),
        "context": ("context", _c.ModelOf(_MODELS, "EventMessageContext")),
    }
