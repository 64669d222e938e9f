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
    from ...models import AssignedAgent

_MODELS = "doubletick_client.models"

OPERATION: Operation[AssignedAgent | None] = Operation(
    operation_id="customers_assign",
    name="customers.assign",
    method="POST",
    path="/customer/assign",
    body={
        "customer_phone_number": (
            "customerPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "assigned_user_phone_number": (
            "assignedUserPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=7, max_length=15)),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "AssignedAgent")),
    may_lack_body=True,
    required=frozenset(["customer_phone_number", "assigned_user_phone_number", "waba_number"]),
)
