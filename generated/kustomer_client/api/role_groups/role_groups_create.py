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
    operation_id="role_groups_create",
    name="role_groups.create",
    method="POST",
    path="/v1/role-groups",
    body={
        "name": ("name", _c.TEXT),
        "description": ("description", _c.TEXT),
        "display": ("display", _c.BOOLEAN),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "RoleGroup")),
    required=frozenset(["name"]),
)
