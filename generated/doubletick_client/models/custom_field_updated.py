# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EventFieldChange, EventFieldType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomFieldUpdated(Model):
    """A custom field of a customer was set, changed or removed. The value is always text:
    a date as YYYY-MM-DD, a boolean as "true" or "false", several choices with a comma
    and a space between them.

    Attributes:
        dt_customer_id: The same as `customer_id`.
    """

    customer_id: str = ABSENT
    dt_customer_id: str = ABSENT
    customer_phone: str = ABSENT
    custom_field_id: str = ABSENT
    custom_field_unique_name: str | None = ABSENT
    value: str | None = ABSENT
    custom_field_type: EventFieldType | str = ABSENT
    custom_field_event_type: EventFieldChange | str = ABSENT
    name: str = ABSENT
    name_on_whatsapp: str = ABSENT
    customer_handle: str | None = ABSENT
    waba_number: str | None = ABSENT
    changed_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer_id": ("customerId", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "custom_field_id": ("customFieldId", _c.TEXT),
        "custom_field_unique_name": ("customFieldUniqueName", _c.TEXT),
        "value": ("value", _c.TEXT),
        "custom_field_type": ("customFieldType", _c.OpenEnum(_MODELS, "EventFieldType")),
        "custom_field_event_type": (
            "customFieldEventType",
            _c.OpenEnum(_MODELS, "EventFieldChange"),
        ),
        "name": ("name", _c.TEXT),
        "name_on_whatsapp": ("nameOnWhatsapp", _c.TEXT),
        "customer_handle": ("customerHandle", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "changed_at": ("changedAt", _c.Instant()),
    }
