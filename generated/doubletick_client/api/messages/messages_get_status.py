# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import MessageStatus

_MODELS = "doubletick_client.models"

OPERATION: Operation[MessageStatus] = Operation(
    operation_id="messages_get_status",
    name="messages.get_status",
    method="GET",
    path="/whatsapp/message/status",
    query={
        "message_id": ("messageId", _c.Uuid()),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "MessageStatus")),
    rate=Rate(1, 1, "messages_get_status"),
    required=frozenset(["message_id"]),
)
