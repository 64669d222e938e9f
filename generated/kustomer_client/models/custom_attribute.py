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
    from . import CustomAttributeMask

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomAttribute(Model):
    """A custom attribute.

    Attributes:
        type: For example number or string.
        enumeration: Its values.
        target: Kind of object that it refers to, for example kobject.order.
        multi: Whether it has several values.
        modified_by: Id of the user who changed it.
    """

    type: str = ABSENT
    display_name: str = ABSENT
    enumeration: list[str] | None = ABSENT
    target: str | None = ABSENT
    multi: bool | None = ABSENT
    sensitive: CustomAttributeMask | None = ABSENT
    modified_by: str | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "enumeration": ("enumeration", _c.ListOf(_c.TEXT)),
        "target": ("target", _c.TEXT),
        "multi": ("multi", _c.BOOLEAN),
        "sensitive": ("sensitive", _c.ModelOf(_MODELS, "CustomAttributeMask")),
        "modified_by": ("modifiedBy", _c.TEXT),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
