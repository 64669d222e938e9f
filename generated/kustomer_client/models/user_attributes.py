# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import PasswordRules

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UserAttributes(Model):
    """The attributes of a user.

    Attributes:
        user_type: For example user, machine, limited or hourly.
    """

    display_name: str | None = ABSENT
    avatar_url: str | None = ABSENT
    name: str = ABSENT
    user_type: str = ABSENT
    email: str = ABSENT
    email_verified_at: datetime.datetime | None = ABSENT
    mobile: str | None = ABSENT
    email_signature: str | None = ABSENT
    password: PasswordRules | None = ABSENT
    roles: list[str] = ABSENT
    role_groups: list[str] | None = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    first_email_verified_at: datetime.datetime | None = ABSENT
    verified_email_status: str | None = ABSENT
    first_login_at: datetime.datetime | None = ABSENT
    most_recent_login_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    is_email_valid: bool | None = ABSENT
    deleted_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "display_name": ("displayName", _c.TEXT),
        "avatar_url": ("avatarUrl", _c.TEXT),
        "name": ("name", _c.TEXT),
        "user_type": ("userType", _c.TEXT),
        "email": ("email", _c.TEXT),
        "email_verified_at": ("emailVerifiedAt", _c.Instant()),
        "mobile": ("mobile", _c.TEXT),
        "email_signature": ("emailSignature", _c.TEXT),
        "password": ("password", _c.ModelOf(_MODELS, "PasswordRules")),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
        "role_groups": ("roleGroups", _c.ListOf(_c.TEXT)),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "first_email_verified_at": ("firstEmailVerifiedAt", _c.Instant()),
        "verified_email_status": ("verifiedEmailStatus", _c.TEXT),
        "first_login_at": ("firstLoginAt", _c.Instant()),
        "most_recent_login_at": ("mostRecentLoginAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "is_email_valid": ("isEmailValid", _c.BOOLEAN),
        "deleted_at": ("deletedAt", _c.Instant()),
    }
