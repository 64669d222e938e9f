# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="kobjects_delete",
    name="kobjects.delete",
    method="DELETE",
    path="/v1/klasses/{name}/{id}",
    path_fields={
        "klass": ("name", _c.TEXT),
        "kobject_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    roles=(
        "org.permission.kobject.delete",
        "org.permission.kobject.kobject_*.delete",
        "org.user.kobject.delete",
    ),
    required=frozenset(["klass", "kobject_id"]),
)
