# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import ReconnectedCall

_MODELS = "doubletick_client.models"

OPERATION: Operation[ReconnectedCall | None] = Operation(
    operation_id="calls_reconnect",
    name="calls.reconnect",
    method="POST",
    path="/whatsapp/call/reconnect",
    body={
        "call_id": ("callId", _c.TEXT),
        "call_origin_type": ("callOriginType", _c.OpenEnum(_MODELS, "CallOriginType")),
        "sdp": ("sdp", _c.TEXT),
        "device_id": ("deviceId", _c.TEXT),
        "switch_call": ("switchCall", _c.BOOLEAN),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "ReconnectedCall")),
    success="success",
    may_lack_body=True,
    key_header="x-public-api-key",
    rate=Rate(60, 60, "calls_reconnect"),
    required=frozenset(["call_id", "call_origin_type"]),
)
