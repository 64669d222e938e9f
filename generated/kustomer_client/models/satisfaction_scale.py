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
class SatisfactionScale(Model):
    """How a rating is given.

    Attributes:
        options: How many ratings there are.
        type: For example number.
    """

    options: float = ABSENT
    type: str = ABSENT
    label_high: str = ABSENT
    label_low: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "options": ("options", _c.NUMBER),
        "type": ("type", _c.TEXT),
        "label_high": ("labelHigh", _c.TEXT),
        "label_low": ("labelLow", _c.TEXT),
    }
