# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import StatusChange

_MODELS = "doubletick_client.models"

OPERATION: Operation[StatusChange] = Operation(
    operation_id="team_members_set_status",
    name="team_members.set_status",
    method="POST",
    path="/agent/status",
    body={
        "status": ("status", _c.OpenEnum(_MODELS, "AgentStatus")),
        "phone": ("phone", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "StatusChange")),
    success="success",
    required=frozenset(["status", "phone"]),
)
