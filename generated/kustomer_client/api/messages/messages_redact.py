# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import Redaction

_MODELS = "kustomer_client.models"

OPERATION: Operation[Redaction] = Operation(
    operation_id="messages_redact",
    name="messages.redact",
    method="POST",
    path="/v1/messages/{id}/redactions",
    path_fields={
        "message_id": ("id", _c.TEXT),
    },
    body={
        "preview": ("preview", _l.Limited(_c.TEXT, max_length=10240)),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")), max_items=10),
        ),
        "meta": ("meta", _c.MapOf(_c.ANY)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Redaction")),
    rules=(Rule(kind="at_least_one", choices=(("preview",), ("attachments",), ("meta",))),),
    roles=("org.permission.message_redaction.create", "org.admin.message.write"),
    required=frozenset(["message_id"]),
)
