# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Schedule

_MODELS = "kustomer_client.models"

OPERATION: Operation[Schedule] = Operation(
    operation_id="schedules_create",
    name="schedules.create",
    method="POST",
    path="/v1/schedules",
    body={
        "name": ("name", _l.Limited(_c.TEXT, max_length=256)),
        "hours": (
            "hours",
            _l.Limited(
                _c.MapOf(
                    _c.Nullable(
                        _l.Limited(
                            _c.ListOf(
                                _l.Limited(
                                    _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                                    min_items=2,
                                    max_items=2,
                                )
                            ),
                            min_items=1,
                        )
                    )
                ),
                keys=["0", "1", "2", "3", "4", "5", "6"],
            ),
        ),
        "timezone": ("timezone", _c.TEXT),
        "default": ("default", _c.BOOLEAN),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Schedule")),
    roles=("org.permission.schedule.create", "org.admin.schedule.write"),
    required=frozenset(["name", "hours", "timezone", "default"]),
)
