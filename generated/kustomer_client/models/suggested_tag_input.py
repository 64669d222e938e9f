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
class SuggestedTagInput(Model):
    """A tag to suggest.

    Attributes:
        confidence: How sure it is.
    """

    tag: str = ABSENT
    confidence: float = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tag": (
            "tag",
            _l.Limited(
                _c.TEXT,
                min_length=1,
                max_length=64,
                pattern="^[0-9a-zA-ZÀ-ÿ_/<>\\-.]{1}[0-9a-zA-ZÀ-ÿ _/<>\\-.]{0,63}$",
            ),
        ),
        "confidence": ("confidence", _c.NUMBER),
    }
    _required: ClassVar = frozenset(["tag", "confidence"])
