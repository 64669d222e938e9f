# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import StartedCall

_MODELS = "doubletick_client.models"

OPERATION: Operation[StartedCall | None] = Operation(
    operation_id="calls_create_with_ai",
    name="calls.create_with_ai",
    method="POST",
    path="/v1/call/ai-bot",
    body={
        "from_": ("from", _c.Phone()),
        "to": ("to", _c.Phone()),
        "channel": ("channel", _c.OpenEnum(_MODELS, "CallChannel")),
        "ai_agent_name": ("aiAgentName", _c.TEXT),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "StartedCall")),
    success="success",
    may_lack_body=True,
    required=frozenset(["from_", "to", "channel", "ai_agent_name"]),
)
