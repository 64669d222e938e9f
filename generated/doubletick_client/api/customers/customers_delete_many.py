# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import DeletionResult

_MODELS = "doubletick_client.models"

OPERATION: Operation[DeletionResult] = Operation(
    operation_id="customers_delete_many",
    name="customers.delete_many",
    method="DELETE",
    path="/customer",
    body={
        "phone_numbers": (
            "phoneNumbers",
            _l.Limited(_c.ListOf(_c.Phone()), min_items=1, max_items=10),
        ),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "DeletionResult")),
    required=frozenset(["phone_numbers"]),
)
