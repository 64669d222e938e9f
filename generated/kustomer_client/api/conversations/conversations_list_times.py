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
    from ...models import ConversationTime

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[ConversationTime]] = Operation(
    operation_id="conversations_list_times",
    name="conversations.list_times",
    method="GET",
    path="/v1/conversations/{id}/times",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=1000)),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "ConversationTime"))),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=1000)),
        },
        ("links", "next"),
    ),
    roles=("org.permission.conversation.read", "org.user.conversation.read"),
    required=frozenset(["conversation_id"]),
)
