# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Sla

_MODELS = "kustomer_client.models"

OPERATION: Operation[Sla] = Operation(
    operation_id="slas_get",
    name="slas.get",
    method="GET",
    path="/v1/slas/{id}",
    path_fields={
        "sla_id": ("id", _c.TEXT),
    },
    query={
        "versions": ("versions", _c.OpenEnum(_MODELS, "SlaVersionsAsked")),
    },
    effect="read",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "Sla"),
        included=(("included",), _c.ModelOf(_MODELS, "SlaVersion")),
    ),
    roles=("org.permission.sla.read", "org.user.sla.read"),
    required=frozenset(["sla_id"]),
)
