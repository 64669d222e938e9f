# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import KObject

_MODELS = "kustomer_client.models"

OPERATION: Operation[KObject] = Operation(
    operation_id="kobjects_create",
    name="kobjects.create",
    method="POST",
    path="/v1/klasses/{name}",
    path_fields={
        "klass": ("name", _c.TEXT),
    },
    body={
        "customer": ("customer", _c.TEXT),
        "company": ("company", _c.TEXT),
        "external_id": ("externalId", _l.Limited(_c.TEXT, min_length=1, max_length=256)),
        "title": ("title", _l.Limited(_c.TEXT, min_length=1, max_length=256)),
        "description": ("description", _l.Limited(_c.TEXT, max_length=10240)),
        "images": ("images", _l.Limited(_c.ListOf(_c.Url()), max_items=20, unique_items=True)),
        "icon": ("icon", _l.Limited(_c.TEXT, max_length=64)),
        "data": ("data", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.MapOf(_c.ANY)),
        "tags": (
            "tags",
            _l.Limited(
                _c.ListOf(
                    _l.Limited(
                        _c.TEXT,
                        min_length=1,
                        max_length=64,
                        pattern="^[0-9a-zA-ZÀ-ÿ_/<>\\-.]{1}[0-9a-zA-ZÀ-ÿ _/<>\\-.]{0,63}$",
                    )
                ),
                max_items=20,
                unique_items=True,
            ),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "imported_at": ("importedAt", _c.Instant()),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "KObject")),
    further_rate=FurtherRate(Rate(120, 60, "kobjects"), each="customer", unless="imported_at"),
    roles=(
        "org.permission.kobject.create",
        "org.permission.kobject.kobject_*.create",
        "org.user.kobject.write",
    ),
    required=frozenset(["klass", "title"]),
)
