# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Forward

_MODELS = "kustomer_client.models"

OPERATION: Operation[Forward] = Operation(
    operation_id="forwards_get",
    name="forwards.get",
    method="GET",
    path="/v1/forwards/{id}",
    path_fields={
        "forward_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Forward")),
    roles=("org.permission.draft.read", "org.user.draft.read"),
    required=frozenset(["forward_id"]),
)
