# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
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
    operation_id="conversations_create_message",
    name="conversations.create_message",
    method="POST",
    path="/v1/conversations/{id}/messages",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    body={
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "channel": ("channel", _c.OpenEnum(_MODELS, "MessageChannel")),
        "app": ("app", _c.TEXT),
        "direction": ("direction", _c.OpenEnum(_MODELS, "MessageDirection")),
        "preview": ("preview", _l.Limited(_c.TEXT, max_length=10240)),
        "subject": ("subject", _l.Limited(_c.TEXT, max_length=256)),
        "size": ("size", _c.NUMBER),
        "status": ("status", _c.OpenEnum(_MODELS, "MessageStatus")),
        "error": ("error", _c.ModelOf(_MODELS, "MessageErrorInput")),
        "error_at": ("errorAt", _c.Instant()),
        "auto": ("auto", _c.BOOLEAN),
        "sent_at": ("sentAt", _c.Instant()),
        "reference": ("reference", _c.ModelOf(_MODELS, "MessageReferenceInput")),
        "related": ("related", _c.TEXT),
        "source": ("source", _c.OpenEnum(_MODELS, "MessageSource")),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "attachments": (
            "attachments",
            _l.Limited(
                _c.ListOf(
                    _c.Choice(
                        object=_c.ModelOf(_MODELS, "AttachmentInput"),
                        string=_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"),
                    )
                ),
                unique_items=True,
            ),
        ),
        "location": ("location", _c.ModelOf(_MODELS, "MessageLocationInput")),
        "meta": ("meta", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.CustomAttributes()),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": ("modifiedBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "imported_at": ("importedAt", _c.Instant()),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "queue": ("queue", _c.ModelOf(_MODELS, "QueueInput")),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Message")),
    further_rate=FurtherRate(
        Rate(120, 60, "messages"), each="conversation_id", unless="imported_at"
    ),
    roles=("org.permission.message.create", "org.user.message.write"),
    required=frozenset(["conversation_id", "channel", "app"]),
)
