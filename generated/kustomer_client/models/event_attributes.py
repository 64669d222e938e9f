# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EventChanges

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventAttributes(Model):
    """The attributes of an event.

    Attributes:
        name: What happened.
        type: Type of the event; that of the resource is beside it.
        location: Text or `None` in the schema; no page shows a value.
        meta: Text or `None` in the schema; no page shows a value.
    """

    name: str = ABSENT
    type: str = ABSENT
    published_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    location: str | None = ABSENT
    meta: str | None = ABSENT
    changes: EventChanges | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "type": ("type", _c.TEXT),
        "published_at": ("publishedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "location": ("location", _c.TEXT),
        "meta": ("meta", _c.TEXT),
        "changes": ("changes", _c.ModelOf(_MODELS, "EventChanges")),
    }
