# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Note

_MODELS = "doubletick_client.models"

OPERATION: Operation[Note] = Operation(
    operation_id="notes_get",
    name="notes.get",
    method="GET",
    path="/note",
    query={
        "note_id": ("id", _c.TEXT),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "Note")),
    rate=Rate(60, 60, "notes"),
    required=frozenset(["note_id"]),
)
