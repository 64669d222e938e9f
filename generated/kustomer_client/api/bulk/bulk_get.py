# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import BulkJob

_MODELS = "kustomer_client.models"

OPERATION: Operation[BulkJob] = Operation(
    operation_id="bulk_get",
    name="bulk.get",
    method="GET",
    path="/v1/bulk/{id}",
    path_fields={
        "job_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "BulkJob")),
    roles=("org.permission.bulk.read", "org.user.bulk.read"),
    required=frozenset(["job_id"]),
)
