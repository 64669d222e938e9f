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
    operation_id="quick_replies_create",
    name="quick_replies.create",
    method="POST",
    path="/quick-replies",
    body={
        "shortcut": ("shortcut", _c.TEXT),
        "access_to": ("accessTo", _c.TEXT),
        "raw_message": ("rawMessage", _c.MapOf(_c.ANY)),
    },
    effect="write",
    result=Undocumented(),
    required=frozenset(["shortcut", "raw_message"]),
)
