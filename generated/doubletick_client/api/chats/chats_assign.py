# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import AssignedAgent

_MODELS = "doubletick_client.models"

OPERATION: Operation[AssignedAgent | None] = Operation(
    operation_id="chats_assign",
    name="chats.assign",
    method="POST",
    path="/team-member/assign",
    body={
        "assigned_user_phone_number": (
            "assignedUserPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "customer_phone_number": (
            "customerPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "reassign": ("reassign", _c.BOOLEAN),
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=7, max_length=15)),
        "group_id": ("groupId", _c.TEXT),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "AssignedAgent")),
    rules=(Rule(kind="exactly_one", choices=(("customer_phone_number",), ("group_id",))),),
    may_lack_body=True,
    required=frozenset(["assigned_user_phone_number"]),
)
