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
    from . import SelfLink, TagAttributes, TagRelationships

_MODELS = "kustomer_client.models"


class _OfTag:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str | None] = InnerAttribute("attributes", "name")
    color: InnerAttribute[str | None] = InnerAttribute("attributes", "color")
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    deleted: InnerAttribute[bool | None] = InnerAttribute("attributes", "deleted")
    deleted_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "deleted_at"
    )
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
class Tag(Model, _OfTag):
    """A tag as a JSON:API resource, as live responses show it.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: TagAttributes = ABSENT
    relationships: TagRelationships | None = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "TagAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "TagRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
