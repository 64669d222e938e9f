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
class EventSharedName(Model):
    """The name of a contact that was sent."""

    formatted_name: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "formatted_name": ("formatted_name", _c.TEXT),
        "first_name": ("first_name", _c.TEXT),
        "last_name": ("last_name", _c.TEXT),
    }
