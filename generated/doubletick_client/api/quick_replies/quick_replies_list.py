# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    Undocumented,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[Any] = Operation(
    operation_id="quick_replies_list",
    name="quick_replies.list",
    method="GET",
    path="/quick-replies",
    query={
        "access_to": ("accessTo", _c.TEXT),
        "search_term": ("searchTerm", _c.TEXT),
        "last_quick_reply_date": ("lastQuickReplyDate", _c.Instant()),
    },
    effect="read",
    result=Undocumented(),
)
