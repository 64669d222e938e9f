# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Event

_MODELS = "kustomer_client.models"

OPERATION: Operation[Event] = Operation(
    operation_id="customers_get_event",
    name="customers.get_event",
    method="GET",
    path="/v1/customers/{customerId}/events/{id}",
    path_fields={
        "customer_id": ("customerId", _c.TEXT),
        "event_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Event")),
    roles=("org.permission.event.read", "org.user.event.read"),
    required=frozenset(["customer_id", "event_id"]),
)
