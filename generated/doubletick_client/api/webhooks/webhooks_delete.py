# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="webhooks_delete",
    name="webhooks.delete",
    method="DELETE",
    path="/v2/webhook/deregister",
    body={
        "webhook_id": ("webhookId", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["webhook_id"]),
)
