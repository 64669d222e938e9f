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
class EventSharedPhone(Model):
    """A phone number of a contact that was sent."""

    phone: str | None = ABSENT
    type: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "phone": ("phone", _c.TEXT),
        "type": ("type", _c.TEXT),
    }
