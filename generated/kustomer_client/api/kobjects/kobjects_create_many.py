# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.batches import BatchLimits
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import BulkJob

_MODELS = "kustomer_client.models"

OPERATION: Operation[BulkJob] = Operation(
    operation_id="kobjects_create_many",
    name="kobjects.create_many",
    method="POST",
    path="/v1/klasses/{name}/bulk",
    path_fields={
        "klass": ("name", _c.TEXT),
    },
    whole=("kobjects", _c.ListOf(_c.ModelOf(_MODELS, "KObjectInput"))),
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "BulkJob")),
    batch=BatchLimits("kobjects", 100, 100000),
    roles=(
        "org.permission.kobject.create",
        "org.permission.kobject.kobject_*.create",
        "org.user.kobject.write",
    ),
    required=frozenset(["klass", "kobjects"]),
)
