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
    from . import (
        SelfLink,
        UnmaskedCustomerAttributes,
        UnmaskedCustomerRelationships,
        UnmaskingWindow,
    )

_MODELS = "kustomer_client.models"


class _OfUnmaskedCustomer:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str | None] = InnerAttribute("attributes", "name")
    unmasking_window: InnerAttribute[UnmaskingWindow] = InnerAttribute(
        "attributes", "unmasking_window"
    )
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UnmaskedCustomer(Model, _OfUnmaskedCustomer):
    """A customer with an unmasking window, as the one example has it.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: UnmaskedCustomerAttributes = ABSENT
    relationships: UnmaskedCustomerRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "UnmaskedCustomerAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "UnmaskedCustomerRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
