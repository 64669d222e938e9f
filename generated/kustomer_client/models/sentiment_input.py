# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SentimentInput(Model):
    """Mood of the customer.

    Attributes:
        polarity: -1, 0 or 1.
        confidence: From -1 to 1.
    """

    polarity: int = ABSENT
    confidence: float = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "polarity": ("polarity", _l.Limited(_c.INTEGER, minimum=-1, maximum=1)),
        "confidence": ("confidence", _l.Limited(_c.NUMBER, minimum=-1, maximum=1)),
    }
    _required: ClassVar = frozenset(["polarity", "confidence"])
