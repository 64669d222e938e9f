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
class MessageStatus(Model):
    """What happened to a message.

    Attributes:
        failed_reason: Only of a message that failed.
        error_code: Only of a message that failed, for example 131047.
    """

    message_id: str | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    delivered_at: datetime.datetime | None = ABSENT
    read_at: datetime.datetime | None = ABSENT
    replied_at: datetime.datetime | None = ABSENT
    failed_at: datetime.datetime | None = ABSENT
    failed_reason: str | None = ABSENT
    error_code: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "message_id": ("messageId", _c.Uuid()),
        "sent_at": ("sentAt", _c.Instant()),
        "delivered_at": ("deliveredAt", _c.Instant()),
        "read_at": ("readAt", _c.Instant()),
        "replied_at": ("repliedAt", _c.Instant()),
        "failed_at": ("failedAt", _c.Instant()),
        "failed_reason": ("failedReason", _c.TEXT),
        "error_code": ("errorCode", _c.TEXT),
    }
