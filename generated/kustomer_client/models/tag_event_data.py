# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class TagEventData(Model):
    """The tag, as its operations return it; captures lack attributes that pages require."""

    type: str = ABSENT
    id: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
    }
