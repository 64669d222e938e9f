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
    operation_id="team_members_log_out",
    name="team_members.log_out",
    method="POST",
    path="/team-member/logout",
    body={
        "user_phone_number": (
            "userPhoneNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
    },
    effect="write",
    result=NoResult(),
    success="success",
    required=frozenset(["user_phone_number"]),
)
