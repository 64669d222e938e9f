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
    from . import SessionEventLocation, SessionEventMeta

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SessionEventAttributes(Model):
    """The attributes of an event of a session.

    Attributes:
        name: What happened.
        session_id: The `session_id` of the session.
    """

    name: str = ABSENT
    tracking_event: str = ABSENT
    app: str | None = ABSENT
    published_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    location: SessionEventLocation = ABSENT
    meta: SessionEventMeta = ABSENT
    session_id: str = ABSENT
    real_ip: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "tracking_event": ("trackingEvent", _c.TEXT),
        "app": ("app", _c.TEXT),
        "published_at": ("publishedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "location": ("location", _c.ModelOf(_MODELS, "SessionEventLocation")),
        "meta": ("meta", _c.ModelOf(_MODELS, "SessionEventMeta")),
        "session_id": ("sessionId", _c.TEXT),
        "real_ip": ("realIp", _c.TEXT),
    }
