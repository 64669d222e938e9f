# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import TeamMember

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[TeamMember]] = Operation(
    operation_id="team_members_list",
    name="team_members.list",
    method="GET",
    path="/team",
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "TeamMember"))),
)
