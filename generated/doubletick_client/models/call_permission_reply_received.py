# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import CallPermissionResponse

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CallPermissionReplyReceived(Model):
    """A customer replied to the request to be called.

    Attributes:
        from_: With a plus sign.
        to: With a plus sign.
        expiration_timestamp: When the permission ends, as a `datetime` in UTC.
    """

    from_: str = ABSENT
    to: str = ABSENT
    received_at: datetime.datetime = ABSENT
    message_id: str = ABSENT
    paired_message_id: str | None = ABSENT
    response: CallPermissionResponse | str = ABSENT
    response_source: str = ABSENT
    expiration_timestamp: datetime.datetime | None = ABSENT
    is_permanent: bool | None = ABSENT
    dt_customer_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "from_": ("from", _c.TEXT),
        "to": ("to", _c.TEXT),
        "received_at": ("receivedAt", _c.Instant()),
        "message_id": ("messageId", _c.TEXT),
        "paired_message_id": ("pairedMessageId", _c.TEXT),
        "response": ("response", _c.OpenEnum(_MODELS, "CallPermissionResponse")),
        "response_source": ("responseSource", _c.TEXT),
        "expiration_timestamp": ("expirationTimestamp", _c.EpochSeconds()),
        "is_permanent": ("isPermanent", _c.BOOLEAN),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
    }
