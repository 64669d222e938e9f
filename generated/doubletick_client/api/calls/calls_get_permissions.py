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
    from ...models import CallPermissions

_MODELS = "doubletick_client.models"

OPERATION: Operation[CallPermissions | None] = Operation(
    operation_id="calls_get_permissions",
    name="calls.get_permissions",
    method="GET",
    path="/whatsapp/call/call-permissions",
    query={
        "waba_number": ("wabaNumber", _c.Phone()),
        "customer_id": ("customerId", _c.TEXT),
        "client": ("client", _c.TEXT),
        "version": ("version", _c.TEXT),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "CallPermissions")),
    may_lack_body=True,
    key_header="x-public-api-key",
    rate=Rate(1, 1, "calls_get_permissions"),
    required=frozenset(["waba_number", "customer_id"]),
)
