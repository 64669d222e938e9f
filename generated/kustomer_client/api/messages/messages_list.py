# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.results import (
    IncludingPage,
    ListedItems,
)

if TYPE_CHECKING:
    from ...models import Attachment, Message

_MODELS = "kustomer_client.models"

OPERATION: Operation[IncludingPage[Message, Attachment]] = Operation(
    operation_id="messages_list",
    name="messages.list",
    method="GET",
    path="/v1/messages",
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        "include": ("include", _c.TEXT),
        "sort": ("sort", _c.TEXT),
    },
    effect="read",
    result=ListedItems(
        "data",
        _c.ListOf(_c.ModelOf(_MODELS, "Message")),
        included=(("included",), _c.ListOf(_c.ModelOf(_MODELS, "Attachment"))),
    ),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
            "include": ("include", _c.TEXT),
            "sort": ("sort", _c.TEXT),
        },
        ("links", "next"),
    ),
    roles=("org.permission.message.read", "org.user.message.read"),
)
