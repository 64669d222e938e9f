# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="drafts_delete",
    name="drafts.delete",
    method="DELETE",
    path="/v1/drafts/{id}",
    path_fields={
        "draft_id": ("id", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["draft_id"]),
)
