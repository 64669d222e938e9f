# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="auth_tokens_delete_current",
    name="auth_tokens.delete_current",
    method="DELETE",
    path="/v1/auth/tokens/current",
    effect="write",
    result=NoResult(),
)
