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
    operation_id="schedules_get_default",
    name="schedules.get_default",
    method="GET",
    path="/v1/schedules/default",
    query={
        "include": ("include", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "Schedule"),
        included=(("included",), _c.ListOf(_c.ModelOf(_MODELS, "Holiday"))),
    ),
    roles=("org.permission.schedule.read", "org.user.schedule.read", "org.admin.schedule.read"),
)
