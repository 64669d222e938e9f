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
class SessionAttributes(Model):
    """The attributes of a session.

    Attributes:
        session_id: Another id than that of the resource.
        count: Number of events.
    """

    session_id: str = ABSENT
    first_event_at: datetime.datetime = ABSENT
    last_event_at: datetime.datetime = ABSENT
    count: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "session_id": ("sessionId", _c.TEXT),
        "first_event_at": ("firstEventAt", _c.Instant()),
        "last_event_at": ("lastEventAt", _c.Instant()),
        "count": ("count", _c.INTEGER),
    }
