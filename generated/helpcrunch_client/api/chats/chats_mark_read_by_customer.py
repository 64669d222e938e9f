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
    operation_id="chats_mark_read_by_customer",
    name="chats.mark_read_by_customer",
    method="PUT",
    path="/chats/readByCustomer",
    body={
        "chat_id": ("id", _c.INTEGER),
        "read": ("read", _c.BOOLEAN),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Chat")),
    required=frozenset(["chat_id", "read"]),
)
