# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import RoleChange

_MODELS = "doubletick_client.models"

OPERATION: Operation[RoleChange] = Operation(
    operation_id="team_members_set_role",
    name="team_members.set_role",
    method="PATCH",
    path="/team-member/role",
    body={
        "member_phone_number": ("memberPhoneNumber", _c.Phone()),
        "org_role": ("orgRole", _c.ModelOf(_MODELS, "OrgRole")),
        "waba_roles": ("wabaRoles", _c.ListOf(_c.ModelOf(_MODELS, "WabaRole"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "RoleChange")),
    rules=(Rule(kind="at_least_one", choices=(("org_role",), ("waba_roles",))),),
    success="success",
    required=frozenset(["member_phone_number"]),
)
