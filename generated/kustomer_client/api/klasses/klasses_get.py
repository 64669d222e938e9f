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
    from ...models import Klass

_MODELS = "kustomer_client.models"

OPERATION: Operation[Klass] = Operation(
    operation_id="klasses_get",
    name="klasses.get",
    method="GET",
    path="/v1/klasses/{id}",
    path_fields={
        "klass_id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Klass")),
    roles=("org.permission.klass.read", "org.user.klass.read", "org.admin.klass.read"),
    required=frozenset(["klass_id"]),
)
