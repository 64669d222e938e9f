# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.ranges import Ranges
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import (
        Company,
        Conversation,
        ConversationTime,
        Customer,
        KObject,
        Message,
        Note,
        SearchHit,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[
    Page[
        Company | Conversation | ConversationTime | Customer | KObject | Message | Note | SearchHit
    ]
] = Operation(
    operation_id="customers_search_archive",
    name="customers.search_archive",
    method="POST",
    path="/v1/customers/archive/search",
    query={
        "page": ("page", _l.Limited(_c.INTEGER, maximum=100)),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=500)),
    },
    body={
        "query_context": (
            "queryContext",
            _l.Limited(
                _c.TEXT, pattern="^(message|conversation|customer|kobject|kobject_.*|company)$"
            ),
        ),
        "include_deleted": ("includeDeleted", _c.BOOLEAN),
        "time_zone": ("timeZone", _c.TEXT),
        "all_of": (
            "and",
            _c.Choice(
                array=_l.Limited(
                    _c.ListOf(_c.ModelOf(_MODELS, "ArchiveCriteria")),
                    max_items=20,
                    unique_items=True,
                ),
                object=_c.ModelOf(_MODELS, "ArchiveCriteria"),
            ),
        ),
        "any_of": (
            "or",
            _c.Choice(
                array=_l.Limited(
                    _c.ListOf(_c.ModelOf(_MODELS, "ArchiveCriteria")),
                    max_items=20,
                    unique_items=True,
                ),
                object=_c.ModelOf(_MODELS, "ArchiveCriteria"),
            ),
        ),
        "none_of": (
            "not",
            _c.Choice(
                array=_l.Limited(
                    _c.ListOf(_c.ModelOf(_MODELS, "ArchiveCriteria")),
                    max_items=20,
                    unique_items=True,
                ),
                object=_c.ModelOf(_MODELS, "ArchiveCriteria"),
            ),
        ),
        "sort": (
            "sort",
            _c.Choice(
                array=_l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=5, unique_items=True),
                object=_c.MapOf(_c.ANY),
            ),
        ),
    },
    effect="read",
    result=ListedItems(
        "data",
        _c.ListOf(
            _c.ResourceOf(
                {
                    "company": _c.ModelOf(_MODELS, "Company"),
                    "conversation": _c.ModelOf(_MODELS, "Conversation"),
                    "conversation_time": _c.ModelOf(_MODELS, "ConversationTime"),
                    "customer": _c.ModelOf(_MODELS, "Customer"),
                    "kobject": _c.ModelOf(_MODELS, "KObject"),
                    "message": _c.ModelOf(_MODELS, "Message"),
                    "note": _c.ModelOf(_MODELS, "Note"),
                },
                _c.ModelOf(_MODELS, "SearchHit"),
            )
        ),
        totals=(("meta", "total"),),
    ),
    paging=LinkPaging(
        {
            "page": ("page", _l.Limited(_c.INTEGER, maximum=100)),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=500)),
        },
        ("links", "next"),
        Ranges(
            page="page",
            last=100,
            sort="sort",
            criteria="all_of",
            most=20,
            operators={"asc": "gte", "desc": "lte"},
            fields={
                "customer_created_at": ("attributes", "createdAt"),
                "customer_updated_at": ("attributes", "updatedAt"),
                "conversation_updated_at": ("attributes", "updatedAt"),
                "message_updated_at": ("attributes", "updatedAt"),
                "kobject_updated_at": ("attributes", "updatedAt"),
            },
            type=("type",),
        ),
    ),
    further_rate=FurtherRate(Rate(100, 60, "search")),
    roles=(
        "org.permission.search.create",
        "org.permission.search.update",
        "org.permission.search_global.create",
        "org.permission.search_preview.create",
        "org.user.search.read",
        "org.admin.search.read",
    ),
)
