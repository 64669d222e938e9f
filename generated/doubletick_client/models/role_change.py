# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WabaRoleChange

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class RoleChange(Model):
    """The roles of a member that were set.

    Attributes:
        org_role_id: Only there when orgRole was sent.
        org_role_name: Only there when orgRole was sent.
    """

    success: bool = ABSENT
    member_phone_number: str = ABSENT
    org_role_id: str | None = ABSENT
    org_role_name: str | None = ABSENT
    waba_roles: WabaRoleChange | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "member_phone_number": ("memberPhoneNumber", _c.TEXT),
        "org_role_id": ("orgRoleId", _c.TEXT),
        "org_role_name": ("orgRoleName", _c.TEXT),
        "waba_roles": ("wabaRoles", _c.ModelOf(_MODELS, "WabaRoleChange")),
    }
