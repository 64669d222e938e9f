# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EventMessageStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageStatusUpdated(Model):
    """A message was sent, delivered or read, or failed. Keys of the customData of a
    template are beside its own fields.

    Attributes:
        message_id: Id at DoubleTick.
        to: Phone number of the customer.
        fail_message: Only if it failed.
        waba_number: With a plus sign.
        sent_by: An id.
        assigned_to: An id.
    """

    message_id: str = ABSENT
    to: str = ABSENT
    status: EventMessageStatus | str = ABSENT
    status_timestamp: datetime.datetime = ABSENT
    message: Any = ABSENT
    fail_message: str | None = ABSENT
    waba_number: str | None = ABSENT
    customer_name: str | None = ABSENT
    dt_customer_id: str | None = ABSENT
    sent_by: str | None = ABSENT
    assigned_to: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "message_id": ("messageId", _c.TEXT),
        "to": ("to", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "EventMessageStatus")),
        "status_timestamp": ("statusTimestamp", _c.Instant()),
        "message": ("message", _c.ANY),
        "fail_message": ("failMessage", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "customer_name": ("customerName", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "sent_by": ("sentBy", _c.TEXT),
        "assigned_to": ("assignedTo", _c.TEXT),
    }
