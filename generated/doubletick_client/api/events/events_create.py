# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="events_create",
    name="events.create",
    method="POST",
    path="/custom-events/fire",
    body={
        "event_name": ("eventName", _l.Limited(_c.TEXT, min_length=3, max_length=100)),
        "waba_number": ("wabaNumber", _c.Phone()),
        "customer_phone_number": ("customerPhoneNumber", _c.Phone()),
        "bot_id": ("botId", _c.TEXT),
    },
    effect="send",
    result=NoResult(),
    success="success",
    rate=Rate(20000, 86400, "events_create"),
    required=frozenset(["event_name", "waba_number", "customer_phone_number"]),
)
