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
class AuditLogLinks(Model):
    """Paths of this entry and of others."""

    self_: str = ABSENT
    first: str = ABSENT
    previous: str = ABSENT
    next: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "self_": ("self", _c.TEXT),
        "first": ("first", _c.TEXT),
        "previous": ("previous", _c.TEXT),
        "next": ("next", _c.TEXT),
    }
