# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Conversation

_MODELS = "kustomer_client.models"

OPERATION: Operation[Conversation] = Operation(
    operation_id="conversations_get_by_external_id",
    name="conversations.get_by_external_id",
    method="GET",
    path="/v1/conversations/externalId={externalId}",
    path_fields={
        "external_id": ("externalId", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Conversation")),
    roles=("org.permission.conversation.read", "org.user.conversation.read"),
    required=frozenset(["external_id"]),
)
