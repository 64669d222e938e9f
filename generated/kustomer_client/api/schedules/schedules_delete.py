# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Schedule

_MODELS = "kustomer_client.models"

OPERATION: Operation[Schedule] = Operation(
    operation_id="schedules_delete",
    name="schedules.delete",
    method="DELETE",
    path="/v1/schedules/{id}",
    path_fields={
        "schedule_id": ("id", _c.TEXT),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Schedule")),
    roles=("org.permission.schedule.delete", "org.admin.schedule.write"),
    required=frozenset(["schedule_id"]),
)
