# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.listed_values import ListedValue
from deskspec_runtime.values.results import (
    SentResource,
)

if TYPE_CHECKING:
    from ...models import SentMessage

_MODELS = "doubletick_client.models"

OPERATION: Operation[SentMessage] = Operation(
    operation_id="messages_send_template",
    name="messages.send_template",
    method="POST",
    path="/whatsapp/message/template",
    body={
        "messages": ("messages", _c.ListOf(_c.ModelOf(_MODELS, "TemplateMessage"))),
    },
    effect="send",
    result=SentResource(_c.ModelOf(_MODELS, "SentMessage")),
    fill=("messages", "messageId"),
    listed=(
        ListedValue(
            "messages", ("*", "content", "language"), _c.OpenEnum(_MODELS, "TemplateLanguage")
        ),
    ),
    required=frozenset(["messages"]),
)
