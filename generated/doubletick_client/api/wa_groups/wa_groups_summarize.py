# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import GroupSummary

_MODELS = "doubletick_client.models"

OPERATION: Operation[GroupSummary] = Operation(
    operation_id="wa_groups_summarize",
    name="wa_groups.summarize",
    method="GET",
    path="/channel/wa-group/ai-summary",
    query={
        "group_id": ("groupId", _c.TEXT),
        "start_date": ("startDate", _c.Day()),
        "end_date": ("endDate", _c.Day()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "GroupSummary")),
    required=frozenset(["group_id", "start_date", "end_date"]),
)
