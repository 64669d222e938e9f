# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="auth_tokens_delete",
    name="auth_tokens.delete",
    method="DELETE",
    path="/v1/auth/tokens/{id}",
    path_fields={
        "token_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["token_id"]),
)
