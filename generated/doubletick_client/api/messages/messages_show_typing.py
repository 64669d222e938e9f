# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="messages_show_typing",
    name="messages.show_typing",
    method="POST",
    path="/whatsapp/message/typing-indicator",
    body={
        "waba_number": ("wabaNumber", _c.Phone()),
        "customer_number": ("customerNumber", _c.Phone()),
    },
    effect="send",
    result=NoResult(),
    success="success",
    required=frozenset(["waba_number", "customer_number"]),
)
