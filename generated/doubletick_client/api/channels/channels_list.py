# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Channel

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Channel]] = Operation(
    operation_id="channels_list",
    name="channels.list",
    method="GET",
    path="/organization/channel/profile",
    query={
        "waba_number": ("wabaNumber", _l.Limited(_c.ListOf(_c.TEXT), max_items=50)),
    },
    effect="read",
    result=ListedItems("channels", _c.ListOf(_c.ModelOf(_MODELS, "Channel")), totals=(("count",),)),
)
