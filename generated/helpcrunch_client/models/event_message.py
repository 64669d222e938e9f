# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
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
    from . import BroadcastType

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventMessage(Model):
    """A message. Its kind and its author follow from the name of the event.

    Attributes:
        application_id: Id of the application (widget or channel) that the chat belongs
            to.
        created_at: When the message was written, as a `datetime` in UTC.
        updated_at: When the message was changed, as a `datetime` in UTC.
    """

    application_id: int = ABSENT
    broadcast_type: BroadcastType | str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    edited: bool = ABSENT
    id: int = ABSENT
    read: bool = ABSENT
    text: str | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "application_id": ("applicationId", _c.INTEGER),
        "broadcast_type": ("broadcastType", _c.OpenEnum(_MODELS, "BroadcastType")),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "edited": ("edited", _c.BOOLEAN),
        "id": ("id", _c.INTEGER),
        "read": ("read", _c.BOOLEAN),
        "text": ("text", _c.TEXT),
        "updated_at": ("updatedAt", _c.EpochSeconds()),
    }
