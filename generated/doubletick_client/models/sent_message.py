# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class SentMessage(Model):
    """A message that was sent.

    Attributes:
        status: For example SENT.
        recipient: Phone number of the customer.
    """

    status: str | None = ABSENT
    recipient: str | None = ABSENT
    message_id: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.TEXT),
        "recipient": ("recipient", _c.TEXT),
        "message_id": ("messageId", _c.TEXT),
    }
