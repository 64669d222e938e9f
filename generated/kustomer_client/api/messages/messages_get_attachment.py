# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Attachment

_MODELS = "kustomer_client.models"

OPERATION: Operation[Attachment] = Operation(
    operation_id="messages_get_attachment",
    name="messages.get_attachment",
    method="GET",
    path="/v1/messages/{message_id}/attachments/{id}",
    path_fields={
        "message_id": ("message_id", _c.TEXT),
        "attachment_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Attachment")),
    roles=("org.permission.attachment.read", "org.user.attachment.read"),
    required=frozenset(["message_id", "attachment_id"]),
)
