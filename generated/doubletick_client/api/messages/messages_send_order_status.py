# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    SentResource,
)

if TYPE_CHECKING:
    from ...models import SentMessage

_MODELS = "doubletick_client.models"

OPERATION: Operation[SentMessage] = Operation(
    operation_id="messages_send_order_status",
    name="messages.send_order_status",
    method="POST",
    path="/whatsapp/message/order/status",
    body={
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "message_id": ("messageId", _l.Limited(_c.Uuid4(), min_length=36, max_length=36)),
    },
    flattened={
        "body": ("body", _l.Limited(_c.TEXT, max_length=1024)),
        "footer": ("footer", _c.TEXT),
        "order_status": ("orderStatus", _c.ModelOf(_MODELS, "OrderStatus")),
    },
    effect="send",
    result=SentResource(_c.ModelOf(_MODELS, "SentMessage")),
    fill=("messageId",),
    flatten="content",
    required=frozenset(["body", "order_status"]),
)
