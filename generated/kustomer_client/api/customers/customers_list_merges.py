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
    from ...models import CustomerMerge

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[CustomerMerge]] = Operation(
    operation_id="customers_list_merges",
    name="customers.list_merges",
    method="GET",
    path="/v1/customers/{id}/merges",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "CustomerMerge"))),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        },
        ("links", "next"),
    ),
    roles=(
        "org.permission.customer_merge.read",
        "org.user.customer.read",
        "org.admin.customer.merge.read",
    ),
    required=frozenset(["customer_id"]),
)
