# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Customer

_MODELS = "doubletick_client.models"

OPERATION: Operation[Customer] = Operation(
    operation_id="customers_get",
    name="customers.get",
    method="GET",
    path="/customer/details",
    query={
        "phone_number": ("phoneNumber", _c.Phone()),
        "customer_id": ("customerId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.Phone()),
    },
    effect="read",
    result=EnvelopedResource("customer", _c.ModelOf(_MODELS, "Customer")),
)
