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
class BrandAttributes(Model):
    """The attributes of a brand.

    Attributes:
        default: Whether it is the default brand.
    """

    name: str = ABSENT
    icon_url: str | None = ABSENT
    default: bool = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "icon_url": ("iconUrl", _c.TEXT),
        "default": ("default", _c.BOOLEAN),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
