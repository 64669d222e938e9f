# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SelfLink, TeamAttributes, TeamRelationships

_MODELS = "kustomer_client.models"


class _OfTeam:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    members: InnerAttribute[list[str]] = InnerAttribute("attributes", "members")
    icon: InnerAttribute[str | None] = InnerAttribute("attributes", "icon")
    display_name: InnerAttribute[str | None] = InnerAttribute("attributes", "display_name")
    deleted: InnerAttribute[bool | None] = InnerAttribute("attributes", "deleted")
    deleted_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "deleted_at"
    )
    role_groups: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "role_groups")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    deleted_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "deleted_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Team(Model, _OfTeam):
    """A team as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: TeamAttributes = ABSENT
    relationships: TeamRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "TeamAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "TeamRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
