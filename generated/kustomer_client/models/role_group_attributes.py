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
class RoleGroupAttributes(Model):
    """The attributes of a role group.

    Attributes:
        system: Whether it is of the system.
    """

    name: str = ABSENT
    description: str = ABSENT
    display: bool = ABSENT
    system: bool = ABSENT
    roles: list[str] = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "description": ("description", _c.TEXT),
        "display": ("display", _c.BOOLEAN),
        "system": ("system", _c.BOOLEAN),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
