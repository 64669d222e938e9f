# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="users_request_password_reset",
    name="users.request_password_reset",
    method="POST",
    path="/v1/users/passwordreset",
    body={
        "domain": ("domain", _c.TEXT),
        "email": ("email", _c.TEXT),
    },
    effect="send",
    result=NoResult(),
    required=frozenset(["domain", "email"]),
)
