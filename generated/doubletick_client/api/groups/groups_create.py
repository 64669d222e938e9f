# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import CreatedGroup

_MODELS = "doubletick_client.models"

OPERATION: Operation[CreatedGroup] = Operation(
    operation_id="groups_create",
    name="groups.create",
    method="POST",
    path="/groups",
    body={
        "name": ("name", _c.TEXT),
        "members": ("members", _c.ListOf(_c.ModelOf(_MODELS, "GroupMember"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "CreatedGroup")),
    required=frozenset(["name"]),
)
