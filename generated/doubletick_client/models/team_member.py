# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import ReportingManager, WabaRoleName

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TeamMember(Model):
    """A member of the team.

    Attributes:
        waba_roles: Roles at WABA numbers; a list of members has none.
    """

    id: str | None = ABSENT
    name: str | None = ABSENT
    phone: str | None = ABSENT
    email: str | None = ABSENT
    join_date: datetime.datetime | None = ABSENT
    reporting_manager: list[ReportingManager] | None = ABSENT
    org_role_name: str | None = ABSENT
    org_role_id: str | None = ABSENT
    is_organization_owner: bool | None = ABSENT
    waba_roles: list[WabaRoleName] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "email": ("email", _c.TEXT),
        "join_date": ("joinDate", _c.Instant()),
        "reporting_manager": (
            "reportingManager",
            _c.ListOf(_c.ModelOf(_MODELS, "ReportingManager")),
        ),
        "org_role_name": ("orgRoleName", _c.TEXT),
        "org_role_id": ("orgRoleId", _c.TEXT),
        "is_organization_owner": ("isOrganizationOwner", _c.BOOLEAN),
        "waba_roles": ("wabaRoles", _c.ListOf(_c.ModelOf(_MODELS, "WabaRoleName"))),
    }
