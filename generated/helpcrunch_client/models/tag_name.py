# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TagName(Model):
    """A tag, by its name."""

    name: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
    }
    _required: ClassVar = frozenset(["name"])
    _shorthand: ClassVar = "name"
