# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import (
        Message,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Message] = Operation(
    operation_id="messages_replace",
    name="messages.replace",
    method="PUT",
    path="/v1/messages/{id}",
    path_fields={
        "message_id": ("id", _c.TEXT),
    },
    query={
        "replace": ("replace", _c.BOOLEAN),
    },
    body={
        "conversation": ("conversation", _c.TEXT),
        "external_id": ("externalId", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "preview": ("preview", _c.Nullable(_l.Limited(_c.TEXT, max_length=10240))),
        "subject": ("subject", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "status": ("status", _c.OpenEnum(_MODELS, "MessageStatus")),
        "error": ("error", _c.ModelOf(_MODELS, "MessageErrorInput")),
        "error_at": ("errorAt", _c.Instant()),
        "sent_at": ("sentAt", _c.Nullable(_c.Instant())),
        "size": ("size", _c.NUMBER),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "AttachmentInput")), unique_items=True),
        ),
        "meta": ("meta", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.CustomAttributes()),
        "related": ("related", _c.TEXT),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": (
            "modifiedBy",
            _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        ),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "spam": ("spam", _c.BOOLEAN),
        "reactions": (
            "reactions",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "ReactionInput")), max_items=100, unique_items=True
            ),
        ),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Message")),
    roles=("org.permission.message.update", "org.user.message.write"),
    required=frozenset(["message_id", "replace"]),
)
