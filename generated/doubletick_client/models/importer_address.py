# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ImporterAddress(Model):
    """Where the importer of an item is."""

    address_line_1: str = ABSENT
    address_line_2: str | None = ABSENT
    city: str = ABSENT
    state: str | None = ABSENT
    country_code: str = ABSENT
    postal_code: str = ABSENT
    zone_code: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "address_line_1": ("addressLine1", _c.TEXT),
        "address_line_2": ("addressLine2", _c.TEXT),
        "city": ("city", _c.TEXT),
        "state": ("state", _c.TEXT),
        "country_code": ("countryCode", _c.TEXT),
        "postal_code": ("postalCode", _c.TEXT),
        "zone_code": ("zoneCode", _c.TEXT),
    }
    _required: ClassVar = frozenset(["address_line_1", "city", "country_code", "postal_code"])
