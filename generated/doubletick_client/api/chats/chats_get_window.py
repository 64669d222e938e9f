# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import ChatWindow

_MODELS = "doubletick_client.models"

OPERATION: Operation[ChatWindow] = Operation(
    operation_id="chats_get_window",
    name="chats.get_window",
    method="GET",
    path="/chat/status",
    query={
        "customer_phone_number": ("customerPhoneNumber", _c.Phone()),
        "waba_number": ("wabaNumber", _c.Phone()),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "ChatWindow")),
    required=frozenset(["customer_phone_number", "waba_number"]),
)
