# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import ImporterAddress

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OrderItem(Model):
    """One ordered item; amounts are in units of the currency."""

    name: str = ABSENT
    amount: float = ABSENT
    quantity: int = ABSENT
    sale_amount: float | None = ABSENT
    retailer_id: str | None = ABSENT
    country_of_origin: str | None = ABSENT
    importer_name: str | None = ABSENT
    importer_address: ImporterAddress | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _l.Limited(_c.TEXT, max_length=60)),
        "amount": ("amount", _c.NUMBER),
        "quantity": ("quantity", _l.Limited(_c.INTEGER, minimum=1)),
        "sale_amount": ("saleAmount", _c.NUMBER),
        "retailer_id": ("retailerId", _c.TEXT),
        "country_of_origin": ("countryOfOrigin", _c.TEXT),
        "importer_name": ("importerName", _c.TEXT),
        "importer_address": ("importerAddress", _c.ModelOf(_MODELS, "ImporterAddress")),
    }
    _required: ClassVar = frozenset(["name", "amount", "quantity"])
