# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import CustomerMerge

_MODELS = "kustomer_client.models"

OPERATION: Operation[CustomerMerge] = Operation(
    operation_id="customers_merge",
    name="customers.merge",
    method="POST",
    path="/v1/customers/merges",
    body={
        "source": ("source", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "target": ("target", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "CustomerMerge")),
    roles=(
        "org.permission.customer_merge.create",
        "org.user.customer.write",
        "org.admin.customer.merge.write",
    ),
    required=frozenset(["source", "target"]),
)
