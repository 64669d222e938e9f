# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import WaGroup

_MODELS = "doubletick_client.models"

OPERATION: Operation[WaGroup] = Operation(
    operation_id="wa_groups_get",
    name="wa_groups.get",
    method="GET",
    path="/whatsapp/wa-group/info",
    query={
        "group_id": ("groupId", _c.TEXT),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "WaGroup")),
    key_header="x-public-api-key",
    required=frozenset(["group_id"]),
)
