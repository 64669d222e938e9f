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
class MessageLinks(Model):
    """Paths of a message, and of it in its app."""

    self_: str = ABSENT
    related: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "self_": ("self", _c.TEXT),
        "related": ("related", _c.TEXT),
    }
