# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Webhook

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Webhook]] = Operation(
    operation_id="webhooks_list",
    name="webhooks.list",
    method="GET",
    path="/v2/webhooks",
    query={
        "sort_by": ("sortBy", _c.OpenEnum(_MODELS, "WebhookSortKey")),
        "sort_direction": ("sortDirection", _c.OpenEnum(_MODELS, "WebhookSortDirection")),
    },
    effect="read",
    result=ListedItems("", _c.ListOf(_c.ModelOf(_MODELS, "Webhook"))),
)
