# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import RoleGroupAttributes, RoleGroupRelationships

_MODELS = "kustomer_client.models"


class _OfRoleGroup:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    description: InnerAttribute[str] = InnerAttribute("attributes", "description")
    display: InnerAttribute[bool] = InnerAttribute("attributes", "display")
    system: InnerAttribute[bool] = InnerAttribute("attributes", "system")
    roles: InnerAttribute[list[str]] = InnerAttribute("attributes", "roles")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class RoleGroup(Model, _OfRoleGroup):
    """A role group as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: RoleGroupAttributes = ABSENT
    relationships: RoleGroupRelationships = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "RoleGroupAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "RoleGroupRelationships")),
    }
