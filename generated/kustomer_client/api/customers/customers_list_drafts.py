# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.results import (
    IncludingPage,
    ListedItems,
)

if TYPE_CHECKING:
    from ...models import (
        Attachment,
        Company,
        Conversation,
        Customer,
        Draft,
        Holiday,
        KObject,
        Message,
        Note,
        User,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[
    IncludingPage[
        Draft,
        Attachment
        | Company
        | Conversation
        | Customer
        | Holiday
        | KObject
        | Message
        | Note
        | User
        | dict[str, Any],
    ]
] = Operation(
    operation_id="customers_list_drafts",
    name="customers.list_drafts",
    method="GET",
    path="/v1/customers/{id}/drafts",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        "include": ("include", _c.TEXT),
    },
    effect="read",
    result=ListedItems(
        "data",
        _c.ListOf(_c.ModelOf(_MODELS, "Draft")),
        included=(
            ("included",),
            _c.ListOf(
                _c.ResourceOf(
                    {
                        "attachment": _c.ModelOf(_MODELS, "Attachment"),
                        "company": _c.ModelOf(_MODELS, "Company"),
                        "conversation": _c.ModelOf(_MODELS, "Conversation"),
                        "customer": _c.ModelOf(_MODELS, "Customer"),
                        "holiday": _c.ModelOf(_MODELS, "Holiday"),
                        "kobject": _c.ModelOf(_MODELS, "KObject"),
                        "message": _c.ModelOf(_MODELS, "Message"),
                        "note": _c.ModelOf(_MODELS, "Note"),
                        "user": _c.ModelOf(_MODELS, "User"),
                    },
                    _c.MapOf(_c.ANY),
                )
            ),
        ),
    ),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
            "include": ("include", _c.TEXT),
        },
        ("links", "next"),
    ),
    roles=("org.permission.draft.read", "org.user.draft.read"),
    required=frozenset(["customer_id"]),
)
