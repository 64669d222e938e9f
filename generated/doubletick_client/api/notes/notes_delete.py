# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="notes_delete",
    name="notes.delete",
    method="DELETE",
    path="/notes",
    body={
        "note_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    rate=Rate(60, 60, "notes"),
    required=frozenset(["note_id"]),
)
