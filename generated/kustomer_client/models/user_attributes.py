# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import PasswordRules

_MODELS = "kustomer_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class UserAttributes(Model):
    """The attributes of a user.

    Attributes:
        user_type: For example user, machine, limited or hourly.
    """

    display_name: str | None = ABSENT
    avatar_url: str = ABSENT
    name: str = ABSENT
    user_type: str = ABSENT
    email: str = ABSENT
    email_verified_at: datetime.datetime = ABSENT
    mobile: str | None = ABSENT
    password: PasswordRules = ABSENT
    roles: list[str] = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT

    _fields: ClassVar = {
        "display_name": ("displayName", _c.TEXT),
        "avatar_url": ("avatarUrl", _c.TEXT),
        "name": ("name", _c.TEXT),
        "user_type": ("userType", _c.TEXT),
        "email": ("email", _c.TEXT),
        "email_verified_at": ("emailVerifiedAt", _c.Instant()),
        "mobile": ("mobile", _c.TEXT),
        "password": ("password", _c.ModelOf(_MODELS, "PasswordRules")),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
    }
