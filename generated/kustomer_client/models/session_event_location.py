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
class SessionEventLocation(Model):
    """Where a customer was."""

    country_code: str = ABSENT
    country_name: str = ABSENT
    region_code: str = ABSENT
    city_name: str = ABSENT
    zip_code: str = ABSENT
    latitude: float = ABSENT
    longitude: float = ABSENT
    area_code: str = ABSENT
    region_name: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "country_code": ("countryCode", _c.TEXT),
        "country_name": ("countryName", _c.TEXT),
        "region_code": ("regionCode", _c.TEXT),
        "city_name": ("cityName", _c.TEXT),
        "zip_code": ("zipCode", _c.TEXT),
        "latitude": ("latitude", _c.NUMBER),
        "longitude": ("longitude", _c.NUMBER),
        "area_code": ("areaCode", _c.TEXT),
        "region_name": ("regionName", _c.TEXT),
    }
