# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    SentResource,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import SentMessage

_MODELS = "doubletick_client.models"

OPERATION: Operation[SentMessage] = Operation(
    operation_id="messages_send_video",
    name="messages.send_video",
    method="POST",
    path="/whatsapp/message/video",
    body={
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "message_id": ("messageId", _l.Limited(_c.Uuid4(), min_length=36, max_length=36)),
        "group_id": ("groupId", _c.TEXT),
    },
    flattened={
        "media_url": ("mediaUrl", _l.Limited(_c.TEXT, min_length=1, max_length=2048)),
        "caption": ("caption", _l.Limited(_c.TEXT, min_length=1, max_length=3000)),
    },
    effect="send",
    result=SentResource(_c.ModelOf(_MODELS, "SentMessage")),
    fill=("messageId",),
    rules=(Rule(kind="exactly_one", choices=(("to",), ("group_id",))),),
    flatten="content",
    required=frozenset(["media_url"]),
)
