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
    operation_id="customers_remove_tags_and_fields",
    name="customers.remove_tags_and_fields",
    method="POST",
    path="/customer/remove-tags-custom-fields",
    body={
        "phone": ("phone", _c.Phone()),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "custom_fields": ("customFields", _c.ListOf(_c.TEXT)),
        "waba_number": ("wabaNumber", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "RemovalResult")),
    required=frozenset(["phone"]),
)
