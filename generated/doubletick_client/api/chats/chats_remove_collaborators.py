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
    from ...models import CollaboratorResult

_MODELS = "doubletick_client.models"

OPERATION: Operation[CollaboratorResult] = Operation(
    operation_id="chats_remove_collaborators",
    name="chats.remove_collaborators",
    method="POST",
    path="/collaborators/remove",
    body={
        "from_": ("from", _c.Phone()),
        "to": ("to", _c.Phone()),
        "agent_numbers": ("agentNumbers", _l.Limited(_c.ListOf(_c.Phone()), min_items=1)),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "CollaboratorResult")),
    required=frozenset(["from_", "to", "agent_numbers"]),
)
