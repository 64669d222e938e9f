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
    operation_id="groups_delete_many",
    name="groups.delete_many",
    method="DELETE",
    path="/groups",
    body={
        "group_ids": ("groupIds", _l.Limited(_c.ListOf(_c.TEXT), min_items=1, unique_items=True)),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["group_ids"]),
)
