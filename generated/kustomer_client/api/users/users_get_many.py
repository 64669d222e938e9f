# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values import query as _q
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import User

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[User]] = Operation(
    operation_id="users_get_many",
    name="users.get_many",
    method="GET",
    path="/v1/users/{ids}",
    path_fields={
        "ids": (
            "ids",
            _q.CommaList(
                _l.Limited(_c.ListOf(_l.Limited(_c.TEXT, pattern="^[^,]+$")), min_items=2)
            ),
        ),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "User"))),
    required=frozenset(["ids"]),
)
