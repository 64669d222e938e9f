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
class Sentiment(Model):
    """Mood of a text.

    Attributes:
        confidence: From -1 to 1.
        polarity: -1, 0 or 1.
    """

    confidence: float | None = ABSENT
    polarity: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "confidence": ("confidence", _c.NUMBER),
        "polarity": ("polarity", _c.INTEGER),
    }
