# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import SpamSender

_MODELS = "kustomer_client.models"

OPERATION: Operation[SpamSender] = Operation(
    operation_id="spam_senders_upsert",
    name="spam_senders.upsert",
    method="PUT",
    path="/v1/spam/senders",
    body={
        "channel": ("channel", _c.TEXT),
        "sender": ("sender", _c.TEXT),
        "list_": ("list", _c.TEXT),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "SpamSender")),
    roles=("org.permission.spam.update", "org.admin.spam.write"),
)
