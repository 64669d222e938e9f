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
    operation_id="quick_replies_get",
    name="quick_replies.get",
    method="GET",
    path="/quick-replies/details",
    query={
        "shortcut": ("shortcut", _c.TEXT),
    },
    effect="read",
    result=Undocumented(),
    required=frozenset(["shortcut"]),
)
