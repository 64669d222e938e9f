# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Brand

_MODELS = "kustomer_client.models"

OPERATION: Operation[Brand] = Operation(
    operation_id="brands_get",
    name="brands.get",
    method="GET",
    path="/v1/brands/{id}",
    path_fields={
        "brand_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Brand")),
    roles=("org.permission.brand.read", "org.admin.brand.read", "org.user.brand.read"),
    required=frozenset(["brand_id"]),
)
