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
    operation_id="customers_search",
    name="customers.search",
    method="POST",
    path="/v1/customers/search",
    query={
        "page": ("page", _l.Limited(_c.INTEGER, maximum=100)),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=500)),
        "ids_only": ("idsOnly", _c.BOOLEAN),
    },
    body={
        "search_hash": ("searchHash", _c.TEXT),
        "query_context": (
            "queryContext",
            _l.Limited(
                _c.TEXT,
                pattern="^(company|customer|message|conversation|conversation_time|note|kobject|kobject_.*|work_session|work_item)$",
            ),
        ),
        "include_deleted": ("includeDeleted", _c.BOOLEAN),
        "time_zone": ("timeZone", _c.TEXT),
        "all_of": (
            "and",
            _c.Choice(
                array=_l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=20, unique_items=True),
                object=_c.MapOf(_c.ANY),
            ),
        ),
        "any_of": (
            "or",
            _c.Choice(
                array=_l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=20, unique_items=True),
                object=_c.MapOf(_c.ANY),
            ),
        ),
        "none_of": (
            "not",
            _c.Choice(
                array=_l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=20, unique_items=True),
                object=_c.MapOf(_c.ANY),
            ),
        ),
        "sort": (
            "sort",
            _c.Choice(
                array=_l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=5, unique_items=True),
                object=_c.MapOf(_c.ANY),
            ),
        ),
        "aggs": ("aggs", _c.MapOf(_c.ANY)),
        "fields": (
            "fields",
            _l.Limited(_c.ListOf(_c.MapOf(_c.ANY)), max_items=20, unique_items=True),
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
            "ids_only": ("idsOnly", _c.BOOLEAN),
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
                "note_updated_at": ("attributes", "updatedAt"),
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
CONVERSATIONS_SEARCH: Operation[Page[Conversation]] = OPERATION.called(
    "conversations.search",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "Conversation")), totals=(("meta", "total"),)
    ),
)
MESSAGES_SEARCH: Operation[Page[Message]] = OPERATION.called(
    "messages.search",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "Message")), totals=(("meta", "total"),)
    ),
)
NOTES_SEARCH: Operation[Page[Note]] = OPERATION.called(
    "notes.search",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "Note")), totals=(("meta", "total"),)),
)
COMPANIES_SEARCH: Operation[Page[Company]] = OPERATION.called(
    "companies.search",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "Company")), totals=(("meta", "total"),)
    ),
)
KOBJECTS_SEARCH: Operation[Page[KObject]] = OPERATION.called(
    "kobjects.search",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "KObject")), totals=(("meta", "total"),)
    ),
)
