# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import OrderItem, OrderType, PaymentProvider

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OrderDetails(Model):
    """What is ordered and how it is paid.

    Attributes:
        configuration_name: Name of the payment configuration.
        payment_link: Comes before `upi_intent_link` if both are given.
        reference_id: Made by the provider if it is left out.
        currency: Code of the currency, for example INR.
    """

    configuration_name: str | None = ABSENT
    upi_intent_link: str | None = ABSENT
    payment_link: str | None = ABSENT
    reference_id: str | None = ABSENT
    provider: (
        PaymentProvider | Literal["razorpay", "payu", "zaakpay", "billdesk", "upi_vpa"] | str | None
    ) = ABSENT
    currency: str | None = ABSENT
    type: OrderType | Literal["digital-goods", "physical-goods"] | str | None = ABSENT
    items: SequenceNotStr[OrderItem | Mapping[str, Any]] = ABSENT
    tax: float | None = ABSENT
    discount: float | None = ABSENT
    shipping: float | None = ABSENT
    tax_description: str | None = ABSENT
    catalog_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "configuration_name": ("configurationName", _c.TEXT),
        "upi_intent_link": ("upiIntentLink", _c.TEXT),
        "payment_link": ("paymentLink", _c.TEXT),
        "reference_id": ("referenceId", _l.Limited(_c.TEXT, max_length=35)),
        "provider": ("provider", _c.OpenEnum(_MODELS, "PaymentProvider")),
        "currency": ("currency", _l.Limited(_c.TEXT, min_length=3, max_length=3)),
        "type": ("type", _c.OpenEnum(_MODELS, "OrderType")),
        "items": ("items", _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "OrderItem")), min_items=1)),
        "tax": ("tax", _l.Limited(_c.NUMBER, minimum=0)),
        "discount": ("discount", _l.Limited(_c.NUMBER, minimum=0)),
        "shipping": ("shipping", _l.Limited(_c.NUMBER, minimum=0)),
        "tax_description": ("taxDescription", _c.TEXT),
        "catalog_id": ("catalogId", _c.TEXT),
    }
    _required: ClassVar = frozenset(["items"])
