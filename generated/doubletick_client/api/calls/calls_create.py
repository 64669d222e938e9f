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
    from ...models import CreatedCall

_MODELS = "doubletick_client.models"

OPERATION: Operation[CreatedCall | None] = Operation(
    operation_id="calls_create",
    name="calls.create",
    method="POST",
    path="/whatsapp/call/create",
    body={
        "from_": ("from", _c.Phone()),
        "to": ("to", _c.Phone()),
        "sdp": ("sdp", _c.TEXT),
        "sdp_type": ("sdpType", _c.TEXT),
        "device_id": ("deviceId", _c.TEXT),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "CreatedCall")),
    success="success",
    may_lack_body=True,
    key_header="x-public-api-key",
    rate=Rate(60, 60, "calls_create"),
    required=frozenset(["from_", "to", "sdp", "sdp_type"]),
)
