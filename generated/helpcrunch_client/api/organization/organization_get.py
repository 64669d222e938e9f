# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import OrganizationDetails

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[OrganizationDetails] = Operation(
    operation_id="organization_get",
    name="organization.get",
    method="GET",
    path="/organization",
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "OrganizationDetails")),
)
