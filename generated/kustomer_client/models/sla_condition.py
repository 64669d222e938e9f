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
class SlaCondition(Model):
    """A condition of one value."""

    operator: str = ABSENT
    value: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "operator": ("operator", _c.TEXT),
        "value": ("value", _c.TEXT),
    }
