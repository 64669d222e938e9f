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
    from ...models import AcceptedCall

_MODELS = "doubletick_client.models"

OPERATION: Operation[AcceptedCall | None] = Operation(
    operation_id="calls_accept",
    name="calls.accept",
    method="POST",
    path="/whatsapp/accept",
    body={
        "call_id": ("callId", _c.TEXT),
        "sdp": ("sdp", _c.TEXT),
        "sdp_type": ("sdpType", _c.TEXT),
        "reconnect": ("reconnect", _c.BOOLEAN),
        "device_id": ("deviceId", _c.TEXT),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "AcceptedCall")),
    success="success",
    may_lack_body=True,
    key_header="x-public-api-key",
    rate=Rate(60, 60, "calls_accept"),
    required=frozenset(["call_id", "sdp", "sdp_type"]),
)
