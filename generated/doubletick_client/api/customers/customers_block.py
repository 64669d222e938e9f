# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="customers_block",
    name="customers.block",
    method="POST",
    path="/customer/block",
    body={
        "phone": ("phone", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["phone"]),
)
