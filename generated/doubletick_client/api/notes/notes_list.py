# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import CursorPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import Note

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Note]] = Operation(
    operation_id="notes_list",
    name="notes.list",
    method="GET",
    path="/notes",
    query={
        "group_id": ("groupId", _c.TEXT),
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "limit": ("limit", _l.Limited(_c.INTEGER, maximum=100)),
        "last_note_id": ("lastNoteId", _c.TEXT),
        "last_note_date": ("lastNoteDate", _c.Instant()),
    },
    effect="read",
    result=ListedItems("notes", _c.ListOf(_c.ModelOf(_MODELS, "Note")), totals=(("totalCount",),)),
    rules=(Rule(kind="exactly_one", choices=(("from_", "to"), ("group_id",))),),
    paging=CursorPaging(
        {
            "last_note_id": (_c.TEXT, ("lastNoteId",)),
            "last_note_date": (_c.Instant(), ("lastNoteDate",)),
        },
        more=("hasMore",),
    ),
    rate=Rate(60, 60, "notes"),
)
