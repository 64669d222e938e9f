# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.listed_values import ListedValue
from deskspec_runtime.values.results import (
    EnvelopedList,
)

if TYPE_CHECKING:
    from ...models import SendOutcome

_MODELS = "doubletick_client.models"

OPERATION: Operation[list[SendOutcome]] = Operation(
    operation_id="messages_send_named_template",
    name="messages.send_named_template",
    method="POST",
    path="/v2/whatsapp/message/template",
    body={
        "messages": ("messages", _c.ListOf(_c.ModelOf(_MODELS, "NamedTemplateMessage"))),
        "bypass_media_url_validation": ("byPassMediaUrlValidation", _c.BOOLEAN),
    },
    effect="send",
    result=EnvelopedList("messages", _c.ListOf(_c.ModelOf(_MODELS, "SendOutcome"))),
    listed=(
        ListedValue(
            "messages", ("*", "content", "language"), _c.OpenEnum(_MODELS, "TemplateLanguage")
        ),
    ),
    may_lack_body=True,
    required=frozenset(["messages"]),
)
