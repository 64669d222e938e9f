# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import BulkBatch

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[BulkBatch]] = Operation(
    operation_id="bulk_list_batches",
    name="bulk.list_batches",
    method="GET",
    path="/v1/bulk/{id}/batches",
    path_fields={
        "job_id": ("id", _c.TEXT),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "BulkBatch"))),
    roles=("org.permission.bulk.read", "org.user.bulk.read"),
    required=frozenset(["job_id"]),
)
