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
    from . import CustomerEventData, CustomerEventName

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerEvent(Model):
    """Something that happened to a customer.

    Attributes:
        attempts: How often the delivery was tried.
        last_attempt_at: When it was tried last, as a `datetime` in UTC.
        created_at: When it happened, as a `datetime` in UTC.
        id: Id of the event, a UUID.
    """

    event: CustomerEventName | str = ABSENT
    event_data: CustomerEventData = ABSENT
    attempts: int = ABSENT
    last_attempt_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    id: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.OpenEnum(_MODELS, "CustomerEventName")),
        "event_data": ("eventData", _c.ModelOf(_MODELS, "CustomerEventData")),
        "attempts": ("attempts", _c.INTEGER),
        "last_attempt_at": ("lastAttemptAt", _c.EpochSeconds()),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "id": ("id", _c.TEXT),
    }
