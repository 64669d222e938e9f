# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="team_members_delete",
    name="team_members.delete",
    method="DELETE",
    path="/team-member",
    body={
        "member_phone_number": ("memberPhoneNumber", _c.Phone()),
    },
    effect="write",
    result=NoResult(),
    success="success",
    required=frozenset(["member_phone_number"]),
)
