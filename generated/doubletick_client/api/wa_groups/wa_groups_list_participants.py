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
    from ...models import Participant

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Participant]] = Operation(
    operation_id="wa_groups_list_participants",
    name="wa_groups.list_participants",
    method="GET",
    path="/whatsapp/wa-group/participants",
    query={
        "group_id": ("groupId", _c.TEXT),
        "last_phone_number": ("lastPhoneNumber", _c.TEXT),
        "older_than_timestamp": ("olderThanTimestamp", _c.Instant()),
    },
    effect="read",
    result=ListedItems("participants", _c.ListOf(_c.ModelOf(_MODELS, "Participant"))),
    paging=CursorPaging(
        {
            "last_phone_number": (_c.TEXT, ("lastPhoneNumber",)),
            "older_than_timestamp": (_c.Instant(), ("olderThanTimestamp",)),
        },
        more=("hasMore",),
    ),
    key_header="x-public-api-key",
    required=frozenset(["group_id"]),
)
