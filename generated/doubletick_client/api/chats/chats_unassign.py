# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)
from deskspec_runtime.values.rules import Rule

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="chats_unassign",
    name="chats.unassign",
    method="POST",
    path="/team-member/unassign",
    body={
        "customer_phone_number": (
            "customerPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=7, max_length=15)),
        "group_id": ("groupId", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    rules=(Rule(kind="exactly_one", choices=(("customer_phone_number",), ("group_id",))),),
    success="success",
)
