# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import ChatSummary

_MODELS = "doubletick_client.models"

OPERATION: Operation[ChatSummary] = Operation(
    operation_id="chats_summarize",
    name="chats.summarize",
    method="GET",
    path="/channel/chat/ai-summary",
    query={
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), pattern="^[0-9]+$")),
        "customer_number": ("customerNumber", _l.Limited(_c.Phone(), pattern="^[0-9]+$")),
        "start_date": ("startDate", _c.Day()),
        "end_date": ("endDate", _c.Day()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "ChatSummary")),
    required=frozenset(["waba_number", "customer_number", "start_date", "end_date"]),
)
