# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Message

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Message] = Operation(
    operation_id="messages_create",
    name="messages.create",
    method="POST",
    path="/messages",
    body={
        "chat": ("chat", _c.INTEGER),
        "text": ("text", _c.TEXT),
        "type": ("type", _c.OpenEnum(_MODELS, "SendableMessageType")),
        "agent": ("agent", _c.INTEGER),
        "markdown_text": ("markdownText", _c.TEXT),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "Message")),
    required=frozenset(["chat", "text"]),
)
