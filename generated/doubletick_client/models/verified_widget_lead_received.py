# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WidgetField

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class VerifiedWidgetLeadReceived(Model):
    """A visitor filled in the widget and proved the number."""

    data: list[WidgetField] = ABSENT
    whatsapp_number: str = ABSENT
    verified: bool = ABSENT
    dt_customer_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "data": ("data", _c.ListOf(_c.ModelOf(_MODELS, "WidgetField"))),
        "whatsapp_number": ("whatsappNumber", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
    }
