# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AuthTokenAttributes(Model):
    """The attributes of a token.

    Attributes:
        token: The token itself; only a new one has it.
        last_token_chars: The end of its text.
    """

    token: str | None = ABSENT
    last_token_chars: str = ABSENT
    name: str = ABSENT
    ip_address: str = ABSENT
    user_agent: str = ABSENT
    roles: list[str] = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    last_accessed_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "token": ("token", _c.TEXT),
        "last_token_chars": ("lastTokenChars", _c.TEXT),
        "name": ("name", _c.TEXT),
        "ip_address": ("ipAddress", _c.TEXT),
        "user_agent": ("userAgent", _c.TEXT),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "last_accessed_at": ("lastAccessedAt", _c.Instant()),
    }
