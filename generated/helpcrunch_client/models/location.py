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
class Location(Model):
    """Where a person was seen."""

    region_code: str = ABSENT
    country_code: str = ABSENT
    city: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "region_code": ("regionCode", _c.TEXT),
        "country_code": ("countryCode", _c.TEXT),
        "city": ("city", _c.TEXT),
    }
