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
    operation_id="customers_add_tags_and_fields",
    name="customers.add_tags_and_fields",
    method="POST",
    path="/customer/assign-tags-custom-fields",
    body={
        "phone": ("phone", _c.Phone()),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "custom_fields": ("customFields", _c.ListOf(_c.ModelOf(_MODELS, "FieldValue"))),
        "name": ("name", _c.TEXT),
        "opt_in": ("optIn", _c.BOOLEAN),
        "agent_phone": ("agentPhone", _c.Nullable(_c.TEXT)),
        "waba_number": ("wabaNumber", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "AdditionResult")),
    required=frozenset(["phone"]),
)
