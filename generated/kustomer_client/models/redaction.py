# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
    from . import RedactionAttributes, RedactionRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfRedaction:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    preview: InnerAttribute[str] = InnerAttribute("attributes", "preview")
    meta: InnerAttribute[str | None] = InnerAttribute("attributes", "meta")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    message_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "message", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Redaction(Model, _OfRedaction):
    """A redaction of a message as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    id: str = ABSENT
    type: str = ABSENT
    attributes: RedactionAttributes = ABSENT
    relationships: RedactionRelationships = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "RedactionAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "RedactionRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
