# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="role_groups_delete",
    name="role_groups.delete",
    method="DELETE",
    path="/v1/role-groups/{id}",
    path_fields={
        "role_group_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["role_group_id"]),
)
