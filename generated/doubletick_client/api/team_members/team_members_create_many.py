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
    operation_id="team_members_create_many",
    name="team_members.create_many",
    method="POST",
    path="/team/members",
    body={
        "reporting_manager_phone_number": (
            "reportingManagerPhoneNumber",
            _l.Limited(_c.Phone(), min_length=1),
        ),
        "members": ("members", _c.ListOf(_c.ModelOf(_MODELS, "NewTeamMember"))),
    },
    effect="send",
    result=NoResult(),
    success="success",
)
