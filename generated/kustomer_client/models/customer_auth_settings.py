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
    from . import CustomerAuthSettingsAttributes, CustomerAuthSettingsRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfCustomerAuthSettings:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    secret: InnerAttribute[str] = InnerAttribute("attributes", "secret")
    cors_whitelist: InnerAttribute[list[Any]] = InnerAttribute("attributes", "cors_whitelist")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerAuthSettings(Model, _OfCustomerAuthSettings):
    """How customers are authenticated, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: CustomerAuthSettingsAttributes = ABSENT
    relationships: CustomerAuthSettingsRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "CustomerAuthSettingsAttributes")),
        "relationships": (
            "relationships",
            _c.ModelOf(_MODELS, "CustomerAuthSettingsRelationships"),
        ),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
