# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Company

_MODELS = "kustomer_client.models"

OPERATION: Operation[Company] = Operation(
    operation_id="companies_get",
    name="companies.get",
    method="GET",
    path="/v1/companies/{id}",
    path_fields={
        "company_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Company")),
    roles=("org.permission.company.read", "org.user.company.read"),
    required=frozenset(["company_id"]),
)
