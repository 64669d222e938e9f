# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.batches import BatchLimits
from deskspec_runtime.values.results import (
    BatchEntries,
)

if TYPE_CHECKING:
    from ...models import Customer

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[list[Customer | None]] = Operation(
    operation_id="customers_replace_many",
    name="customers.replace_many",
    method="PUT",
    path="/customers/batch",
    whole=("customers", _c.ListOf(_c.ModelOf(_MODELS, "CustomerReplacement"))),
    effect="write",
    result=BatchEntries(_c.ModelOf(_MODELS, "Customer")),
    batch=BatchLimits("customers", 10),
    required=frozenset(["customers"]),
)
