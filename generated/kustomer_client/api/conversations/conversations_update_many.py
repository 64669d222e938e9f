# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.batches import BatchLimits
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import BulkJob

_MODELS = "kustomer_client.models"

OPERATION: Operation[BulkJob] = Operation(
    operation_id="conversations_update_many",
    name="conversations.update_many",
    method="PUT",
    path="/v1/conversations/bulk",
    whole=("conversations", _c.ListOf(_c.ModelOf(_MODELS, "ConversationUpdate"))),
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "BulkJob")),
    batch=BatchLimits("conversations", 100, 100000),
    roles=("org.permission.conversation.update", "org.user.conversation.write"),
    required=frozenset(["conversations"]),
)
