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
    operation_id="klasses_update",
    name="klasses.update",
    method="PUT",
    path="/v1/klasses/{id}",
    path_fields={
        "klass_id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    },
    body={
        "display_name": ("displayName", _l.Limited(_c.TEXT, max_length=255)),
        "icon": ("icon", _l.Limited(_c.TEXT, max_length=64)),
        "color": ("color", _l.Limited(_c.TEXT, max_length=64)),
        "json_schema": ("jsonSchema", _c.ANY),
        "klass_schema": ("klassSchema", _c.OpenEnum(_MODELS, "KlassSchema")),
        "mixins": ("mixins", _c.ListOf(_c.OpenEnum(_MODELS, "KlassMixin"))),
        "status": ("status", _c.OpenEnum(_MODELS, "KlassStatus")),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Klass")),
    roles=("org.permission.klass.update", "org.admin.klass.write"),
    required=frozenset(["klass_id"]),
)
