# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

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
class CustomerAuthSettingsAttributes(Model):
    """The attributes of these settings.

    Attributes:
        secret: What tokens of customers are signed with.
    """

    secret: str = ABSENT
    cors_whitelist: list[Any] = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "secret": ("secret", _c.TEXT),
        "cors_whitelist": ("corsWhitelist", _c.ListOf(_c.ANY)),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
    }
