# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import AttributeMetadata

_MODELS = "kustomer_client.models"

OPERATION: Operation[AttributeMetadata] = Operation(
    operation_id="metadata_get",
    name="metadata.get",
    method="GET",
    path="/v1/metadata/{resource}",
    path_fields={
        "resource": ("resource", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "AttributeMetadata")),
    roles=("org.permission.metadata.read", "org.user.metadata.read", "org.admin.metadata.read"),
    required=frozenset(["resource"]),
)
