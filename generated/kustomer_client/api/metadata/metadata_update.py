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
    from ...models import AttributeMetadata

_MODELS = "kustomer_client.models"

OPERATION: Operation[AttributeMetadata] = Operation(
    operation_id="metadata_update",
    name="metadata.update",
    method="PUT",
    path="/v1/metadata/{resource}",
    path_fields={
        "resource": ("resource", _c.TEXT),
    },
    body={
        "standard_properties": ("standardProperties", _c.MapOf(_c.ANY)),
        "relationships": ("relationships", _c.MapOf(_c.ANY)),
        "properties": ("properties", _c.MapOf(_c.ANY)),
        "validations": ("validations", _l.Limited(_c.ListOf(_c.TEXT), max_items=10)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "AttributeMetadata")),
    roles=("org.permission.metadata.update", "org.admin.metadata.write"),
    required=frozenset(["resource"]),
)
