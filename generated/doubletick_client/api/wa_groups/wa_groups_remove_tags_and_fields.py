# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import RemovalResult

_MODELS = "doubletick_client.models"

OPERATION: Operation[RemovalResult] = Operation(
    operation_id="wa_groups_remove_tags_and_fields",
    name="wa_groups.remove_tags_and_fields",
    method="POST",
    path="/wa-group/remove-tags-custom-fields",
    body={
        "group_id": ("groupId", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "custom_fields": ("customFields", _c.ListOf(_c.TEXT)),
        "should_create_chat_log": ("shouldCreateChatLog", _c.BOOLEAN),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "RemovalResult")),
    required=frozenset(["group_id"]),
)
