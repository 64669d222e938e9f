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
    from ...models import Note

_MODELS = "kustomer_client.models"

OPERATION: Operation[Note] = Operation(
    operation_id="conversations_create_note",
    name="conversations.create_note",
    method="POST",
    path="/v1/conversations/{id}/notes",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    body={
        "id": ("id", _c.TEXT),
        "conversation": ("conversation", _c.TEXT),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "body": ("body", _l.Limited(_c.TEXT, min_length=1, max_length=10240)),
        "user_mentions": (
            "userMentions",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput")), max_items=20),
        ),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "AttachmentInput")), unique_items=True),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": ("modifiedBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "imported_at": ("importedAt", _c.Instant()),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Note")),
    further_rate=FurtherRate(Rate(120, 60, "notes"), each="conversation_id"),
    roles=("org.permission.note.create", "org.user.note.read"),
    required=frozenset(["conversation_id", "body"]),
)
