# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ListRow(Model):
    """One choice of a list."""

    id: str = ABSENT
    title: str = ABSENT
    description: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _l.Limited(_c.TEXT, max_length=60)),
        "title": ("title", _l.Limited(_c.TEXT, max_length=24)),
        "description": ("description", _l.Limited(_c.TEXT, max_length=72)),
    }
    _required: ClassVar = frozenset(["id", "title"])
