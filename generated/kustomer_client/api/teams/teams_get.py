# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Team

_MODELS = "kustomer_client.models"

OPERATION: Operation[Team] = Operation(
    operation_id="teams_get",
    name="teams.get",
    method="GET",
    path="/v1/teams/{id}",
    path_fields={
        "team_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Team")),
    required=frozenset(["team_id"]),
)
