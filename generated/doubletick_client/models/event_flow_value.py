# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class EventFlowValue(Model):
    """A value that was entered in a flow."""

    id: str = ABSENT
    value: Any = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "value": ("value", _c.ANY),
    }
