# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SendStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SendOutcome(Model):
    """Outcome of sending one message.

    Attributes:
        error_message: Why it failed.
    """

    status: SendStatus | str | None = ABSENT
    recipient: str | None = ABSENT
    message_id: str | None = ABSENT
    error_message: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.OpenEnum(_MODELS, "SendStatus")),
        "recipient": ("recipient", _c.TEXT),
        "message_id": ("messageId", _c.TEXT),
        "error_message": ("errorMessage", _c.TEXT),
    }
