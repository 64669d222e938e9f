# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import AuthToken

_MODELS = "kustomer_client.models"

OPERATION: Operation[AuthToken] = Operation(
    operation_id="auth_tokens_get_current",
    name="auth_tokens.get_current",
    method="GET",
    path="/v1/auth/tokens/current",
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "AuthToken")),
)
