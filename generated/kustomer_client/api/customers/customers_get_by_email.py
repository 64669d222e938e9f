# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Customer

_MODELS = "kustomer_client.models"

OPERATION: Operation[Customer] = Operation(
    operation_id="customers_get_by_email",
    name="customers.get_by_email",
    method="GET",
    path="/v1/customers/email={email}",
    path_fields={
        "email": ("email", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Customer")),
    roles=("org.permission.customer.read", "org.user.customer.read"),
    required=frozenset(["email"]),
)
