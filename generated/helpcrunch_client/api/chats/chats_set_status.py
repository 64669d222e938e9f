# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Chat

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Chat] = Operation(
    operation_id="chats_set_status",
    name="chats.set_status",
    method="PUT",
    path="/chats/status",
    body={
        "chat_id": ("id", _c.INTEGER),
        "status": ("status", _c.OpenEnum(_MODELS, "SettableChatStatus")),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Chat")),
    required=frozenset(["chat_id", "status"]),
)
