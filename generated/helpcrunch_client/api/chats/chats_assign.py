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
    operation_id="chats_assign",
    name="chats.assign",
    method="PUT",
    path="/chats/assignee",
    body={
        "chat_id": ("id", _c.INTEGER),
        "assignee": ("assignee", _c.Nullable(_c.INTEGER)),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Chat")),
    required=frozenset(["chat_id", "assignee"]),
)
CHATS_UNASSIGN: Operation[Chat] = OPERATION.called("chats.unassign")
