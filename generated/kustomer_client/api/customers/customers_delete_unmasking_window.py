# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="customers_delete_unmasking_window",
    name="customers.delete_unmasking_window",
    method="DELETE",
    path="/v1/customers/{id}/unmasking-windows",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    roles=("org.permission.unmasking_window.delete", "org.user.customer.write"),
    required=frozenset(["customer_id"]),
)
