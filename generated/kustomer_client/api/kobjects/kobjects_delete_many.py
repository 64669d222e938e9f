# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import query as _q
from deskspec_runtime.values.batches import BatchLimits
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import BulkJob

_MODELS = "kustomer_client.models"

OPERATION: Operation[BulkJob] = Operation(
    operation_id="kobjects_delete_many",
    name="kobjects.delete_many",
    method="DELETE",
    path="/v1/klasses/{name}/bulk",
    path_fields={
        "klass": ("name", _c.TEXT),
    },
    query={
        "ids": ("ids", _q.CommaList(_c.ListOf(_c.TEXT))),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "BulkJob")),
    batch=BatchLimits("ids", 100),
    roles=(
        "org.permission.kobject.delete",
        "org.permission.kobject.kobject_*.delete",
        "org.user.kobject.delete",
    ),
    required=frozenset(["klass", "ids"]),
)
