# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)
from deskspec_runtime.values.rules import Rule

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgRole(Model):
    """The role in the organization, by id or by name.

    Has exactly one of role_id and role_name.
    """

    role_id: str | None = ABSENT
    role_name: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "role_id": ("roleId", _c.TEXT),
        "role_name": ("roleName", _c.TEXT),
    }
    _rules: ClassVar = (Rule(kind="exactly_one", choices=(("role_id",), ("role_name",))),)
