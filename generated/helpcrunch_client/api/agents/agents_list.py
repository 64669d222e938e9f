# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.paging import OffsetPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Agent

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Page[Agent]] = Operation(
    operation_id="agents_list",
    name="agents.list",
    method="GET",
    path="/agents",
    query={
        "offset": ("offset", _c.INTEGER),
        "limit": ("limit", _l.Limited(_c.INTEGER, maximum=100)),
    },
    effect="read",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "Agent")), totals=(("meta", "total"),)
    ),
    paging=OffsetPaging(100, is_optional=True),
)
