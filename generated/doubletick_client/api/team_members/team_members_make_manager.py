# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="team_members_make_manager",
    name="team_members.make_manager",
    method="POST",
    path="/team-member/make-reporting-manager",
    body={
        "reporting_manager_phone_number": ("reportingManagerPhoneNumber", _c.Phone()),
        "team_member_phone_numbers": ("teamMemberPhoneNumbers", _c.ListOf(_c.Phone())),
    },
    effect="write",
    result=NoResult(),
    success="success",
    required=frozenset(["reporting_manager_phone_number"]),
)
