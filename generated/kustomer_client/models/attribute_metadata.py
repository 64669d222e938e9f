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
    from . import (
        AttributeMetadataAttributes,
        AttributeMetadataRelationships,
        CustomAttribute,
        SelfLink,
    )

_MODELS = "kustomer_client.models"


class _OfAttributeMetadata:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    properties: InnerAttribute[dict[str, CustomAttribute]] = InnerAttribute(
        "attributes", "properties"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AttributeMetadata(Model, _OfAttributeMetadata):
    """The custom attributes of a kind of object as a JSON:API resource.

    Attributes:
        id: The kind of object.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: AttributeMetadataAttributes = ABSENT
    relationships: AttributeMetadataRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "AttributeMetadataAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "AttributeMetadataRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
