# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Role

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[Role]] = Operation(
    operation_id="roles_list",
    name="roles.list",
    method="GET",
    path="/v1/auth/roles",
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "Role"))),
)
