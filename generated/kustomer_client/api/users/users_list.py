# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import User

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[User]] = Operation(
    operation_id="users_list",
    name="users.list",
    method="GET",
    path="/v1/users",
    query={
        "pending": ("pending", _c.BOOLEAN),
        "deleted": ("deleted", _c.BOOLEAN),
        "user_type": ("userType", _c.OpenEnum(_MODELS, "ListedUserType")),
        "email": ("email", _c.TEXT),
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=500)),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "User"))),
    rules=(
        Rule(kind="at_most_one", choices=(("pending",), ("deleted",), ("user_type",), ("email",))),
    ),
    paging=LinkPaging(
        {
            "pending": ("pending", _c.BOOLEAN),
            "deleted": ("deleted", _c.BOOLEAN),
            "user_type": ("userType", _c.OpenEnum(_MODELS, "ListedUserType")),
            "email": ("email", _c.TEXT),
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=500)),
        },
        ("links", "next"),
    ),
)
