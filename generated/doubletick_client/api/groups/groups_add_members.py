# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import MembersAdded

_MODELS = "doubletick_client.models"

OPERATION: Operation[MembersAdded] = Operation(
    operation_id="groups_add_members",
    name="groups.add_members",
    method="POST",
    path="/groups/add-members",
    body={
        "group_id": ("groupId", _c.TEXT),
        "members": ("members", _c.ListOf(_c.ModelOf(_MODELS, "GroupMember"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "MembersAdded")),
    required=frozenset(["group_id", "members"]),
)
