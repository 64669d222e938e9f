# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.paging import CursorPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import WaGroup

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[WaGroup]] = Operation(
    operation_id="wa_groups_list",
    name="wa_groups.list",
    method="GET",
    path="/whatsapp/wa-group/list",
    query={
        "waba_number": ("wabaNumber", _c.Phone()),
        "last_group_id": ("lastGroupId", _c.TEXT),
        "older_than_timestamp": ("olderThanTimestamp", _c.Instant()),
    },
    effect="read",
    result=ListedItems("groups", _c.ListOf(_c.ModelOf(_MODELS, "WaGroup"))),
    paging=CursorPaging(
        {
            "last_group_id": (_c.TEXT, ("lastGroupId",)),
            "older_than_timestamp": (_c.Instant(), ("olderThanTimestamp",)),
        },
        more=("hasMore",),
    ),
    key_header="x-public-api-key",
    required=frozenset(["waba_number"]),
)
