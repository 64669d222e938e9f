# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import query as _q
from deskspec_runtime.values.batches import BatchLimits
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import BulkJob

_MODELS = "kustomer_client.models"

OPERATION: Operation[BulkJob] = Operation(
    operation_id="customers_delete_many",
    name="customers.delete_many",
    method="DELETE",
    path="/v1/customers/bulk",
    query={
        "ids": ("ids", _q.CommaList(_c.ListOf(_c.TEXT))),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "BulkJob")),
    batch=BatchLimits("ids", 100),
    roles=("org.permission.customer.delete", "org.user.customer.delete"),
    required=frozenset(["ids"]),
)
