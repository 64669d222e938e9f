# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.listed_values import ListedValue
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import BroadcastResult

_MODELS = "doubletick_client.models"

OPERATION: Operation[BroadcastResult | None] = Operation(
    operation_id="messages_send_broadcast",
    name="messages.send_broadcast",
    method="POST",
    path="/whatsapp/message/broadcast",
    body={
        "group_name": ("groupName", _c.TEXT),
        "from_": ("from", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "content": ("content", _c.ModelOf(_MODELS, "MessageTemplate")),
    },
    effect="send",
    result=WholeBody(_c.ModelOf(_MODELS, "BroadcastResult")),
    listed=(ListedValue("content", ("language",), _c.OpenEnum(_MODELS, "TemplateLanguage")),),
    may_lack_body=True,
    required=frozenset(["group_name"]),
)
