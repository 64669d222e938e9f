# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import PaymentLink

_MODELS = "doubletick_client.models"

OPERATION: Operation[PaymentLink] = Operation(
    operation_id="payment_links_create",
    name="payment_links.create",
    method="POST",
    path="/ccavenue/payment-link",
    body={
        "configuration_name": ("configurationName", _c.TEXT),
        "items": ("items", _c.ListOf(_c.ModelOf(_MODELS, "PaymentItem"))),
        "reference_id": (
            "referenceId",
            _l.Limited(_c.TEXT, max_length=35, pattern="^[A-Za-z0-9_.-]+$"),
        ),
        "tax": ("tax", _c.NUMBER),
        "shipping": ("shipping", _c.NUMBER),
        "discount": ("discount", _c.NUMBER),
        "billing": ("billing", _c.ModelOf(_MODELS, "BillingDetails")),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "PaymentLink")),
    required=frozenset(["configuration_name", "items"]),
)
