# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="templates_delete",
    name="templates.delete",
    method="DELETE",
    path="/template",
    body={
        "name": ("name", _c.TEXT),
        "waba_phone_number": ("wabaPhoneNumber", _c.Phone()),
    },
    effect="write",
    result=NoResult(),
    success="success",
    required=frozenset(["name"]),
)
