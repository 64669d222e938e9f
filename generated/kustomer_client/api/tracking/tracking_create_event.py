# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="tracking_create_event",
    name="tracking.create_event",
    method="POST",
    path="/v1/tracking/event",
    body={
        "tracking_id": ("trackingId", _c.TEXT),
        "session_id": ("sessionId", _c.TEXT),
        "name": (
            "name",
            _l.Limited(_c.TEXT, max_length=255, pattern="^[a-zA-Z]{1}[a-zA-Z0-9-_.]+$"),
        ),
        "meta": ("meta", _c.MapOf(_c.ANY)),
    },
    effect="write",
    result=NoResult(),
    roles=("org.tracking",),
    required=frozenset(["name"]),
)
