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
    from ...models import User

_MODELS = "kustomer_client.models"

OPERATION: Operation[User] = Operation(
    operation_id="users_get",
    name="users.get",
    method="GET",
    path="/v1/users/{id}",
    path_fields={
        "user_id": ("id", _l.Limited(_c.TEXT, pattern="^[^,]+$")),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "User")),
    required=frozenset(["user_id"]),
)
