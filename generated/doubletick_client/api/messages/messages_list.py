# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import ChatMessage

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[ChatMessage]] = Operation(
    operation_id="messages_list",
    name="messages.list",
    method="GET",
    path="/chat-messages",
    query={
        "waba_number": ("wabaNumber", _c.Phone()),
        "customer_number": ("customerNumber", _c.Phone()),
        "start_date": ("startDate", _c.DayMonthYear()),
        "end_date": ("endDate", _c.DayMonthYear()),
    },
    effect="read",
    result=ListedItems(
        "messages",
        _c.ListOf(_c.ModelOf(_MODELS, "ChatMessage")),
        totals=(("messages", 0, "totalCount"),),
    ),
    success="success",
    required=frozenset(["waba_number", "customer_number"]),
)
