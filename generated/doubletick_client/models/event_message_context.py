# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventMessageContext(Model):
    """The message that it replies to; empty if it is no reply."""

    from_: str | None = ABSENT
    id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "from_": ("from", _c.TEXT),
        "id": ("id", _c.TEXT),
    }
