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
    from . import NoteAttributes, NoteRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfNote:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    body: InnerAttribute[str] = InnerAttribute("attributes", "body")
    external_id: InnerAttribute[str | None] = InnerAttribute("attributes", "external_id")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Note(Model, _OfNote):
    """A note as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: NoteAttributes = ABSENT
    relationships: NoteRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "NoteAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "NoteRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
