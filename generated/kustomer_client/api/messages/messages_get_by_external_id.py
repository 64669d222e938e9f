# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Message

_MODELS = "kustomer_client.models"

OPERATION: Operation[Message] = Operation(
    operation_id="messages_get_by_external_id",
    name="messages.get_by_external_id",
    method="GET",
    path="/v1/messages/externalid={externalId}",
    path_fields={
        "external_id": ("externalId", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Message")),
    roles=("org.permission.message.read", "org.user.message.read"),
    required=frozenset(["external_id"]),
)
