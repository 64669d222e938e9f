# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Note

_MODELS = "kustomer_client.models"

OPERATION: Operation[Note] = Operation(
    operation_id="notes_get",
    name="notes.get",
    method="GET",
    path="/v1/notes/{id}",
    path_fields={
        "note_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Note")),
    roles=("org.permission.note.read", "org.user.note.read"),
    required=frozenset(["note_id"]),
)
