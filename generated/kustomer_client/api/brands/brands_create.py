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
    from ...models import Brand

_MODELS = "kustomer_client.models"

OPERATION: Operation[Brand] = Operation(
    operation_id="brands_create",
    name="brands.create",
    method="POST",
    path="/v1/brands",
    body={
        "name": ("name", _l.Limited(_c.TEXT, min_length=1)),
        "icon_url": ("iconUrl", _l.Limited(_c.TEXT, min_length=1)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Brand")),
    roles=("org.permission.brand.create", "org.admin.brand.write"),
    required=frozenset(["name", "icon_url"]),
)
