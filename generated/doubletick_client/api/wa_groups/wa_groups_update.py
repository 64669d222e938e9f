# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="wa_groups_update",
    name="wa_groups.update",
    method="POST",
    path="/whatsapp/wa-group/settings",
    query={
        "group_id": ("groupId", _c.TEXT),
    },
    body={
        "waba_number": ("wabaNumber", _c.Phone()),
        "subject": ("subject", _l.Limited(_c.TEXT, max_length=128)),
        "description": ("description", _l.Limited(_c.TEXT, max_length=2048)),
        "new_group_id": ("groupId", _l.Limited(_c.TEXT, max_length=50)),
    },
    effect="write",
    result=NoResult(),
    success="success",
    key_header="x-public-api-key",
    required=frozenset(["group_id", "waba_number"]),
)
