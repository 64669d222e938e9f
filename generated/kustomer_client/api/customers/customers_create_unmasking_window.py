# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import UnmaskedCustomer

_MODELS = "kustomer_client.models"

OPERATION: Operation[UnmaskedCustomer] = Operation(
    operation_id="customers_create_unmasking_window",
    name="customers.create_unmasking_window",
    method="POST",
    path="/v1/customers/{id}/unmasking-windows",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "UnmaskedCustomer")),
    roles=("org.permission.unmasking_window.create", "org.user.customer.write"),
    required=frozenset(["customer_id"]),
)
