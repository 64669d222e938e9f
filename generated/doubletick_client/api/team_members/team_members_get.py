# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import TeamMember

_MODELS = "doubletick_client.models"

OPERATION: Operation[TeamMember] = Operation(
    operation_id="team_members_get",
    name="team_members.get",
    method="GET",
    path="/team/member",
    query={
        "agent_number": ("agentNumber", _c.Phone()),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "TeamMember")),
    required=frozenset(["agent_number"]),
)
