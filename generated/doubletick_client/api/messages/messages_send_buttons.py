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
    operation_id="messages_send_buttons",
    name="messages.send_buttons",
    method="POST",
    path="/whatsapp/message/interactive",
    body={
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "message_id": ("messageId", _l.Limited(_c.Uuid4(), min_length=36, max_length=36)),
    },
    flattened={
        "header": ("header", _l.Limited(_c.TEXT, max_length=60)),
        "body": ("body", _l.Limited(_c.TEXT, max_length=1024)),
        "footer": ("footer", _l.Limited(_c.TEXT, max_length=20)),
        "buttons": (
            "buttons",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "ReplyButton")), max_items=3),
        ),
        "cta_button": ("ctaButton", _c.ModelOf(_MODELS, "UrlButton")),
    },
    effect="send",
    result=SentResource(_c.ModelOf(_MODELS, "SentMessage")),
    fill=("messageId",),
    rules=(Rule(kind="exactly_one", choices=(("buttons",), ("cta_button",))),),
    flatten="content",
    required=frozenset(["from_", "to", "body"]),
)
