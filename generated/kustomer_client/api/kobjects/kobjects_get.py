# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import KObject

_MODELS = "kustomer_client.models"

OPERATION: Operation[KObject] = Operation(
    operation_id="kobjects_get",
    name="kobjects.get",
    method="GET",
    path="/v1/klasses/{name}/{id}",
    path_fields={
        "klass": ("name", _c.TEXT),
        "kobject_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "KObject")),
    roles=(
        "org.permission.kobject.read",
        "org.permission.kobject.kobject_*.read",
        "org.user.kobject.read",
    ),
    required=frozenset(["klass", "kobject_id"]),
)
