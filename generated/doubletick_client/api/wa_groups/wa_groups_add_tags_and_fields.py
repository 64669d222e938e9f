# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import AdditionResult

_MODELS = "doubletick_client.models"

OPERATION: Operation[AdditionResult] = Operation(
    operation_id="wa_groups_add_tags_and_fields",
    name="wa_groups.add_tags_and_fields",
    method="POST",
    path="/wa-group/assign-tags-custom-fields",
    body={
        "group_id": ("groupId", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "custom_fields": ("customFields", _c.ListOf(_c.ModelOf(_MODELS, "GroupFieldValue"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "AdditionResult")),
    required=frozenset(["group_id"]),
)
