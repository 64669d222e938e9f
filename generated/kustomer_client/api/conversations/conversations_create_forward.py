# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import (
        Forward,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Forward] = Operation(
    operation_id="conversations_create_forward",
    name="conversations.create_forward",
    method="POST",
    path="/v1/conversations/{id}/forwards",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    body={
        "channel": ("channel", _c.OpenEnum(_MODELS, "ForwardChannel")),
        "app": ("app", _c.OpenEnum(_MODELS, "EmailApp")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "status": ("status", _c.OpenEnum(_MODELS, "ForwardStatus")),
        "send_at": ("sendAt", _c.InstantOrText()),
        "to": (
            "to",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput")), max_items=100),
        ),
        "from_": ("from", _c.ModelOf(_MODELS, "EmailRecipientInput")),
        "body": ("body", _l.Limited(_c.TEXT, max_length=10240)),
        "subject": ("subject", _l.Limited(_c.TEXT, min_length=1)),
        "reply_to": ("replyTo", _l.Limited(_c.TEXT, min_length=3, max_length=256)),
        "template": ("template", _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "attachments": ("attachments", _c.ListOf(_c.ModelOf(_MODELS, "ForwardFileInput"))),
    },
    effect="send",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Forward")),
    roles=("org.permission.conversation_forward.create", "org.user.conversation_forward.write"),
    required=frozenset(["conversation_id", "channel"]),
)
