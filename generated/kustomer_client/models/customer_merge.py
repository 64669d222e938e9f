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
    from . import CustomerMergeAttributes, CustomerMergeRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfCustomerMerge:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    source_id: InnerAttribute[str | None] = InnerAttribute("relationships", "source", "data", "id")
    target_id: InnerAttribute[str | None] = InnerAttribute("relationships", "target", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerMerge(Model, _OfCustomerMerge):
    """A merge of two customers, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: CustomerMergeAttributes = ABSENT
    relationships: CustomerMergeRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "CustomerMergeAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "CustomerMergeRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
