# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class NewLead(Model):
    """A customer wrote for the first time ever.

    Attributes:
        from_: The same as `customer_phone`.
        to: The same as `waba_number`.
        is_ctwa: Whether the customer clicked on an ad.
        dt_customer_id: The same as `customer_id`.
        referral: The ad; only if `is_ctwa`. Its shape is not documented.
    """

    customer_name: str = ABSENT
    customer_phone: str = ABSENT
    from_: str = ABSENT
    to: str = ABSENT
    waba_number: str = ABSENT
    is_ctwa: bool = ABSENT
    dt_message_id: str | None = ABSENT
    dt_customer_id: str = ABSENT
    customer_id: str = ABSENT
    new_lead: bool = ABSENT
    referral: dict[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer_name": ("customerName", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "from_": ("from", _c.TEXT),
        "to": ("to", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "is_ctwa": ("isCTWA", _c.BOOLEAN),
        "dt_message_id": ("dtMessageId", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "customer_id": ("customerId", _c.TEXT),
        "new_lead": ("newLead", _c.BOOLEAN),
        "referral": ("referral", _c.MapOf(_c.ANY)),
    }
