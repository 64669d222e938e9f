# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import ConversationTime

_MODELS = "kustomer_client.models"

OPERATION: Operation[ConversationTime] = Operation(
    operation_id="conversations_get_time",
    name="conversations.get_time",
    method="GET",
    path="/v1/conversations/times/{ids}",
    path_fields={
        "ids": ("ids", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "ConversationTime")),
    roles=("org.permission.conversation.read", "org.user.conversation.read"),
    required=frozenset(["ids"]),
)
