# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import CustomerAuthSettings

_MODELS = "kustomer_client.models"

OPERATION: Operation[CustomerAuthSettings] = Operation(
    operation_id="auth_settings_get_customer",
    name="auth_settings.get_customer",
    method="GET",
    path="/v1/auth/customer/settings",
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "CustomerAuthSettings")),
    roles=("org.admin",),
)
