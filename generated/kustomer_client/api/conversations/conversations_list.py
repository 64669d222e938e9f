# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Conversation

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[Conversation]] = Operation(
    operation_id="conversations_list",
    name="conversations.list",
    method="GET",
    path="/v1/conversations",
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        "sort": ("sort", _c.OpenEnum(_MODELS, "SortDirection")),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "Conversation"))),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
            "sort": ("sort", _c.OpenEnum(_MODELS, "SortDirection")),
        },
        ("links", "next"),
    ),
    roles=("org.permission.conversation.read", "org.user.conversation.read"),
)
