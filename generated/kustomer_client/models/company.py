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
    from . import CompanyAttributes, CompanyRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfCompany:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    extenal_id: InnerAttribute[str | None] = InnerAttribute("attributes", "extenal_id")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    tags: InnerAttribute[list[str]] = InnerAttribute("attributes", "tags")
    domains: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "domains")
    emails: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "emails")
    locations: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "locations")
    phones: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "phones")
    rev: InnerAttribute[int | None] = InnerAttribute("attributes", "rev")
    role_group_versions: InnerAttribute[list[Any] | None] = InnerAttribute(
        "attributes", "role_group_versions"
    )
    socials: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "socials")
    urls: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "urls")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Company(Model, _OfCompany):
    """A company as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: CompanyAttributes = ABSENT
    relationships: CompanyRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "CompanyAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "CompanyRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
