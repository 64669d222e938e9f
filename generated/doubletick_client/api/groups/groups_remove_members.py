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
    from ...models import MembersRemoved

_MODELS = "doubletick_client.models"

OPERATION: Operation[MembersRemoved] = Operation(
    operation_id="groups_remove_members",
    name="groups.remove_members",
    method="DELETE",
    path="/groups/remove-members",
    body={
        "group_id": ("groupId", _c.TEXT),
        "phone_numbers": ("phoneNumbers", _l.Limited(_c.ListOf(_c.Phone()), min_items=1)),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "MembersRemoved")),
    required=frozenset(["group_id", "phone_numbers"]),
)
