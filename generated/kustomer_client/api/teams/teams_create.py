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
    operation_id="teams_create",
    name="teams.create",
    method="POST",
    path="/v1/teams",
    body={
        "icon": ("icon", _c.TEXT),
        "name": ("name", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "imported_at": ("importedAt", _c.Instant()),
        "members": ("members", _c.ListOf(_c.TEXT)),
        "external_id": ("externalId", _c.TEXT),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Team")),
    required=frozenset(["name"]),
)
