# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    Confirmation,
)

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="customers_delete",
    name="customers.delete",
    method="DELETE",
    path="/customers/{customer_id}",
    path_fields={
        "customer_id": ("customer_id", _c.INTEGER),
    },
    effect="write",
    result=Confirmation("Ok"),
    required=frozenset(["customer_id"]),
)
