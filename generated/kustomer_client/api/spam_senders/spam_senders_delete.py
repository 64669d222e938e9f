# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="spam_senders_delete",
    name="spam_senders.delete",
    method="DELETE",
    path="/v1/spam/senders/{id}",
    path_fields={
        "sender_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    roles=("org.permission.spam.delete", "org.admin.spam.write"),
    required=frozenset(["sender_id"]),
)
