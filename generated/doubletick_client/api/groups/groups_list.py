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
    from ...models import Group

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Group]] = Operation(
    operation_id="groups_list",
    name="groups.list",
    method="GET",
    path="/groups",
    query={
        "search_query": ("searchQuery", _c.TEXT),
        "order_by": ("orderBy", _c.OpenEnum(_MODELS, "GroupOrder")),
        "direction": ("format", _c.OpenEnum(_MODELS, "GroupDirection")),
        "after_group_id": ("afterGroupId", _c.TEXT),
        "after_group_name": ("afterGroupName", _c.TEXT),
        "after_date_created": ("afterDateCreated", _c.Instant()),
    },
    effect="read",
    result=ListedItems("groups", _c.ListOf(_c.ModelOf(_MODELS, "Group"))),
    paging=CursorPaging(
        {
            "after_group_id": (_c.TEXT, ("paginationParams", "afterGroupId")),
            "after_group_name": (_c.TEXT, ("paginationParams", "afterGroupName")),
            "after_date_created": (_c.Instant(), ("paginationParams", "afterDateCreated")),
        },
        more=("paginationParams", "hasMore"),
    ),
)
