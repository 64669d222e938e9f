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
    from . import SearchHitAttributes, SearchHitLinks, SearchHitRelationships

_MODELS = "kustomer_client.models"


class _OfSearchHit:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str | None] = InnerAttribute("attributes", "name")
    display_name: InnerAttribute[str | None] = InnerAttribute("attributes", "display_name")
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    last_activity_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "last_activity_at"
    )
    verified: InnerAttribute[bool | None] = InnerAttribute("attributes", "verified")
    rev: InnerAttribute[int | None] = InnerAttribute("attributes", "rev")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SearchHit(Model, _OfSearchHit):
    """An object that was found, as a JSON:API resource of the type that was searched.

    Attributes:
        type: For example customer or conversation.
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SearchHitAttributes | None = ABSENT
    relationships: SearchHitRelationships | None = ABSENT
    links: SearchHitLinks | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SearchHitAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SearchHitRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SearchHitLinks")),
    }
