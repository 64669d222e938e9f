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
    from ...models import Customer

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[Customer]] = Operation(
    operation_id="customers_list",
    name="customers.list",
    method="GET",
    path="/v1/customers",
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        "sort": ("sort", _c.OpenEnum(_MODELS, "CustomerSort")),
        "created_since": ("filter[createdAt][gte]", _c.Instant()),
        "updated_before": ("filter[updatedAt][lt]", _c.Instant()),
    },
    effect="read",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "Customer")), totals=(("meta", "total"),)
    ),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
            "sort": ("sort", _c.OpenEnum(_MODELS, "CustomerSort")),
            "created_since": ("filter[createdAt][gte]", _c.Instant()),
            "updated_before": ("filter[updatedAt][lt]", _c.Instant()),
        },
        ("links", "next"),
    ),
    roles=("org.permission.customer.read", "org.user.customer.read"),
)
