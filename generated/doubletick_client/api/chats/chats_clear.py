# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Accepted

_MODELS = "doubletick_client.models"

OPERATION: Operation[Accepted] = Operation(
    operation_id="chats_clear",
    name="chats.clear",
    method="DELETE",
    path="/conversation/chat/messages",
    body={
        "to": ("to", _c.Phone()),
        "from_": ("from", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Accepted")),
    success="success",
    required=frozenset(["to", "from_"]),
)
