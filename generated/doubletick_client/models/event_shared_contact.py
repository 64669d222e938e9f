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
    from . import EventSharedEmail, EventSharedName, EventSharedPhone

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventSharedContact(Model):
    """A contact that was sent."""

    name: EventSharedName | None = ABSENT
    phones: list[EventSharedPhone] | None = ABSENT
    emails: list[EventSharedEmail] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.ModelOf(_MODELS, "EventSharedName")),
        "phones": ("phones", _c.ListOf(_c.ModelOf(_MODELS, "EventSharedPhone"))),
        "emails": ("emails", _c.ListOf(_c.ModelOf(_MODELS, "EventSharedEmail"))),
    }
