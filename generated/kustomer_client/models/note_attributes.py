# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NoteAttributes(Model):
    """The attributes of a note.

    Attributes:
        body: Its text.
        external_id: The id that the caller's own system has for it.
    """

    body: str = ABSENT
    external_id: str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "body": ("body", _c.TEXT),
        "external_id": ("externalId", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
