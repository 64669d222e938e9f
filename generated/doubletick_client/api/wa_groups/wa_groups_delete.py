# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="wa_groups_delete",
    name="wa_groups.delete",
    method="DELETE",
    path="/whatsapp/wa-group",
    query={
        "group_id": ("groupId", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    success="success",
    key_header="x-public-api-key",
    required=frozenset(["group_id"]),
)
