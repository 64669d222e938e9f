# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Participant(Model):
    """A participant of a WhatsApp group, now or before.

    Attributes:
        date_removed: When the participant was removed; `None` for one who is still
            there.
        date_left: When the participant left; `None` for one who is still there.
    """

    name: str | None = ABSENT
    phone_number: str | None = ABSENT
    date_joined: datetime.datetime | None = ABSENT
    date_removed: datetime.datetime | None = ABSENT
    date_left: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "phone_number": ("phoneNumber", _c.TEXT),
        "date_joined": ("dateJoined", _c.Instant()),
        "date_removed": ("dateRemoved", _c.Instant()),
        "date_left": ("dateLeft", _c.Instant()),
    }
