# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Customer

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Customer] = Operation(
    operation_id="customers_get",
    name="customers.get",
    method="GET",
    path="/customers/{customer_id}",
    path_fields={
        "customer_id": ("customer_id", _c.INTEGER),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "Customer")),
    required=frozenset(["customer_id"]),
)
