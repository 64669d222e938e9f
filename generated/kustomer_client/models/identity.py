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
    from . import IdentityAttributes, IdentityRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfIdentity:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    tracking_id: InnerAttribute[str | None] = InnerAttribute("attributes", "tracking_id")
    email: InnerAttribute[str | None] = InnerAttribute("attributes", "email")
    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    status_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "status_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Identity(Model, _OfIdentity):
    """Who a visitor is, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: IdentityAttributes = ABSENT
    relationships: IdentityRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "IdentityAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "IdentityRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
