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
    from ...models import DeclinedCall

_MODELS = "doubletick_client.models"

OPERATION: Operation[DeclinedCall | None] = Operation(
    operation_id="calls_decline",
    name="calls.decline",
    method="POST",
    path="/whatsapp/decline",
    body={
        "call_id": ("callId", _c.TEXT),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "DeclinedCall")),
    success="success",
    may_lack_body=True,
    key_header="x-public-api-key",
    rate=Rate(60, 60, "calls_decline"),
    required=frozenset(["call_id"]),
)
