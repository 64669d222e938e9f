# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import CustomerMerge

_MODELS = "kustomer_client.models"

OPERATION: Operation[CustomerMerge] = Operation(
    operation_id="customers_get_merge",
    name="customers.get_merge",
    method="GET",
    path="/v1/customers/merges/{id}",
    path_fields={
        "merge_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "CustomerMerge")),
    roles=(
        "org.permission.customer_merge.create",
        "org.user.customer.read",
        "org.admin.customer.merge.read",
    ),
    required=frozenset(["merge_id"]),
)
