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
    from ...models import Note

_MODELS = "kustomer_client.models"

OPERATION: Operation[Note] = Operation(
    operation_id="notes_replace",
    name="notes.replace",
    method="PUT",
    path="/v1/notes/{id}",
    path_fields={
        "note_id": ("id", _c.TEXT),
    },
    query={
        "replace": ("replace", _c.BOOLEAN),
    },
    body={
        "conversation": ("conversation", _c.TEXT),
        "external_id": ("externalId", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "body": ("body", _l.Limited(_c.TEXT, min_length=1, max_length=10240)),
        "user_mentions": ("userMentions", _c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput"))),
        "deleted": ("deleted", _c.Nullable(_c.BOOLEAN)),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "AttachmentInput")), unique_items=True),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": (
            "modifiedBy",
            _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        ),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Note")),
    roles=("org.permission.note.update", "org.user.note.write"),
    required=frozenset(["note_id", "replace", "conversation", "body"]),
)
