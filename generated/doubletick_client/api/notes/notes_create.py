# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import Note

_MODELS = "doubletick_client.models"

OPERATION: Operation[Note] = Operation(
    operation_id="notes_create",
    name="notes.create",
    method="POST",
    path="/notes",
    body={
        "note": ("note", _c.TEXT),
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "group_id": ("groupId", _c.TEXT),
        "entities": ("entities", _c.ListOf(_c.ModelOf(_MODELS, "NoteEntity"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Note")),
    rules=(Rule(kind="exactly_one", choices=(("from_", "to"), ("group_id",))),),
    rate=Rate(60, 60, "notes"),
    required=frozenset(["note"]),
)
