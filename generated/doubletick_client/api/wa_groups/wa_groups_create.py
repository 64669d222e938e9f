# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import CreatedWaGroup

_MODELS = "doubletick_client.models"

OPERATION: Operation[CreatedWaGroup] = Operation(
    operation_id="wa_groups_create",
    name="wa_groups.create",
    method="POST",
    path="/whatsapp/wa-group/create",
    body={
        "waba_number": ("wabaNumber", _c.Phone()),
        "subject": ("subject", _c.TEXT),
        "description": ("description", _c.TEXT),
        "join_approval_mode": ("joinApprovalMode", _c.OpenEnum(_MODELS, "JoinApprovalMode")),
        "group_id": ("groupId", _c.TEXT),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "CreatedWaGroup")),
    success="success",
    key_header="x-public-api-key",
    required=frozenset(["waba_number", "subject"]),
)
