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
    from . import AuthTokenAttributes, AuthTokenRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfAuthToken:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    token: InnerAttribute[str | None] = InnerAttribute("attributes", "token")
    last_token_chars: InnerAttribute[str] = InnerAttribute("attributes", "last_token_chars")
    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    ip_address: InnerAttribute[str] = InnerAttribute("attributes", "ip_address")
    user_agent: InnerAttribute[str] = InnerAttribute("attributes", "user_agent")
    roles: InnerAttribute[list[str]] = InnerAttribute("attributes", "roles")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    last_accessed_at: InnerAttribute[datetime.datetime] = InnerAttribute(
        "attributes", "last_accessed_at"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    user_id: InnerAttribute[str | None] = InnerAttribute("relationships", "user", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AuthToken(Model, _OfAuthToken):
    """A token as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: AuthTokenAttributes = ABSENT
    relationships: AuthTokenRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "AuthTokenAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "AuthTokenRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
