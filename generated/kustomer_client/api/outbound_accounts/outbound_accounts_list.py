# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import PagePaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import OutboundAccount

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[OutboundAccount]] = Operation(
    operation_id="outbound_accounts_list",
    name="outbound_accounts.list",
    method="GET",
    path="/v1/outboundAccounts",
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "OutboundAccount"))),
    paging=PagePaging("page", "page_size", 100),
    roles=("org.permission.apps.read", "org.user.apps.read"),
)
