# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import ParticipantRemoval

_MODELS = "doubletick_client.models"

OPERATION: Operation[ParticipantRemoval] = Operation(
    operation_id="wa_groups_remove_participant",
    name="wa_groups.remove_participant",
    method="DELETE",
    path="/whatsapp/wa-group/participants",
    query={
        "group_id": ("groupId", _c.TEXT),
        "participant_phone": ("participantPhone", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "ParticipantRemoval")),
    key_header="x-public-api-key",
    required=frozenset(["group_id", "participant_phone"]),
)
