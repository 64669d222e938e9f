# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import RoleGroup

_MODELS = "kustomer_client.models"

OPERATION: Operation[RoleGroup] = Operation(
    operation_id="role_groups_update",
    name="role_groups.update",
    method="PUT",
    path="/v1/role-groups/{id}",
    path_fields={
        "role_group_id": ("id", _c.TEXT),
    },
    body={
        "name": ("name", _c.TEXT),
        "description": ("description", _c.TEXT),
        "display": ("display", _c.BOOLEAN),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "RoleGroup")),
    required=frozenset(["role_group_id"]),
)
