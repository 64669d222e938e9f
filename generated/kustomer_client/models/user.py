# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, InnerAttribute, Model

if TYPE_CHECKING:
    from . import PasswordRules, SelfLink, UserAttributes, UserRelationships

_MODELS = "kustomer_client.models"


class _OfUser:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    display_name: InnerAttribute[str | None] = InnerAttribute("attributes", "display_name")
    avatar_url: InnerAttribute[str] = InnerAttribute("attributes", "avatar_url")
    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    user_type: InnerAttribute[str] = InnerAttribute("attributes", "user_type")
    email: InnerAttribute[str] = InnerAttribute("attributes", "email")
    email_verified_at: InnerAttribute[datetime.datetime] = InnerAttribute(
        "attributes", "email_verified_at"
    )
    mobile: InnerAttribute[str | None] = InnerAttribute("attributes", "mobile")
    password: InnerAttribute[PasswordRules] = InnerAttribute("attributes", "password")
    roles: InnerAttribute[list[str]] = InnerAttribute("attributes", "roles")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@define(slots=False, eq=False, repr=False, kw_only=True)
class User(Model, _OfUser):
    """A user as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: UserAttributes = ABSENT
    relationships: UserRelationships = ABSENT
    links: SelfLink = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "UserAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "UserRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
