# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import LicenseGranted

_MODELS = "doubletick_client.models"

OPERATION: Operation[LicenseGranted] = Operation(
    operation_id="call_licenses_grant",
    name="call_licenses.grant",
    method="POST",
    path="/whatsapp/call/license/invoke",
    body={
        "phone": ("phone", _c.Phone()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "LicenseGranted")),
    success="success",
    rate=Rate(60, 60, "call_licenses_grant"),
    required=frozenset(["phone"]),
)
