# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="klasses_delete",
    name="klasses.delete",
    method="DELETE",
    path="/v1/klasses/{id}",
    path_fields={
        "klass_id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    },
    effect="write",
    result=NoResult(),
    roles=("org.permission.klass.delete", "org.admin.klass.write"),
    required=frozenset(["klass_id"]),
)
