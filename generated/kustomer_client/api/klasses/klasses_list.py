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
    from ...models import Klass

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[Klass]] = Operation(
    operation_id="klasses_list",
    name="klasses.list",
    method="GET",
    path="/v1/klasses",
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        "status": ("status", _c.OpenEnum(_MODELS, "KlassStatusFilter")),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "Klass"))),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
            "status": ("status", _c.OpenEnum(_MODELS, "KlassStatusFilter")),
        },
        ("links", "next"),
    ),
    roles=("org.permission.klass.read", "org.user.klass.read", "org.admin.klass.read"),
)
