# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="calls_ping",
    name="calls.ping",
    method="GET",
    path="/whatsapp/call/ping",
    query={
        "call_id": ("callId", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    key_header="x-public-api-key",
    rate=Rate(15, 60, "calls_ping"),
    required=frozenset(["call_id"]),
)
