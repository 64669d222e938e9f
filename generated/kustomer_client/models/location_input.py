# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EmailKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class LocationInput(Model):
    """A postal address of a customer.

    Attributes:
        type: Kind of the address.
        name: Name of the place.
        address: First line.
        address2: Second line.
        address3: Third line.
        latitude: Latitude.
        longitude: Longitude.
        country_code: Code of the country.
        country_name: Name of the country.
        region_code: Code of the region.
        region_name: Name of the region.
        city_name: Name of the city.
        zip_code: Postal code.
        area_code: Area code.
    """

    type: EmailKind | Literal["home", "work", "other"] | str | None = ABSENT
    name: str | None = ABSENT
    address: str | None = ABSENT
    address2: str | None = ABSENT
    address3: str | None = ABSENT
    latitude: float | None = ABSENT
    longitude: float | None = ABSENT
    country_code: str | None = ABSENT
    country_name: str | None = ABSENT
    region_code: str | None = ABSENT
    region_name: str | None = ABSENT
    city_name: str | None = ABSENT
    zip_code: str | None = ABSENT
    area_code: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.Nullable(_c.OpenEnum(_MODELS, "EmailKind"))),
        "name": ("name", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "address": ("address", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "address2": ("address2", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "address3": ("address3", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "latitude": ("latitude", _c.Nullable(_c.NUMBER)),
        "longitude": ("longitude", _c.Nullable(_c.NUMBER)),
        "country_code": (
            "countryCode",
            _c.Nullable(_l.Limited(_c.TEXT, min_length=2, max_length=2)),
        ),
        "country_name": ("countryName", _c.Nullable(_l.Limited(_c.TEXT, max_length=64))),
        "region_code": ("regionCode", _c.Nullable(_l.Limited(_c.TEXT, max_length=2))),
        "region_name": ("regionName", _c.Nullable(_l.Limited(_c.TEXT, max_length=128))),
        "city_name": ("cityName", _c.Nullable(_l.Limited(_c.TEXT, max_length=128))),
        "zip_code": ("zipCode", _c.Nullable(_l.Limited(_c.TEXT, max_length=30))),
        "area_code": ("areaCode", _c.Nullable(_l.Limited(_c.TEXT, max_length=30))),
    }
