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
    from . import PasswordRules, SelfLink, UserAttributes, UserRelationships

_MODELS = "kustomer_client.models"


class _OfUser:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    display_name: InnerAttribute[str | None] = InnerAttribute("attributes", "display_name")
    avatar_url: InnerAttribute[str | None] = InnerAttribute("attributes", "avatar_url")
    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    user_type: InnerAttribute[str] = InnerAttribute("attributes", "user_type")
    email: InnerAttribute[str] = InnerAttribute("attributes", "email")
    email_verified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "email_verified_at"
    )
    mobile: InnerAttribute[str | None] = InnerAttribute("attributes", "mobile")
    email_signature: InnerAttribute[str | None] = InnerAttribute("attributes", "email_signature")
    password: InnerAttribute[PasswordRules | None] = InnerAttribute("attributes", "password")
    roles: InnerAttribute[list[str]] = InnerAttribute("attributes", "roles")
    role_groups: InnerAttribute[list[str] | None] = InnerAttribute("attributes", "role_groups")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    first_email_verified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "first_email_verified_at"
    )
    verified_email_status: InnerAttribute[str | None] = InnerAttribute(
        "attributes", "verified_email_status"
    )
    first_login_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "first_login_at"
    )
    most_recent_login_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "most_recent_login_at"
    )
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    is_email_valid: InnerAttribute[bool | None] = InnerAttribute("attributes", "is_email_valid")
    deleted_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "deleted_at"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )


@read_on_demand
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

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "UserAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "UserRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
