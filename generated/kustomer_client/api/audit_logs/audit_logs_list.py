# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import AuditLog

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[AuditLog]] = Operation(
    operation_id="audit_logs_list",
    name="audit_logs.list",
    method="GET",
    path="/v1/audit-logs",
    query={
        "count": ("count", _c.TEXT),
        "after": ("after", _c.TEXT),
        "before": ("before", _c.TEXT),
        "object_type": ("filter[objectType]", _c.OpenEnum(_MODELS, "AuditLogObjectType")),
        "object_id": ("filter[objectId]", _c.TEXT),
        "user_id": ("filter[userId]", _c.TEXT),
        "include": ("filter[include]", _c.TEXT),
        "start": ("filter[start]", _c.TEXT),
        "end": ("filter[end]", _c.TEXT),
    },
    effect="read",
    result=ListedItems(
        "data", _c.ListOf(_c.ModelOf(_MODELS, "AuditLog")), totals=(("meta", "total"),)
    ),
    paging=LinkPaging(
        {
            "count": ("count", _c.TEXT),
            "after": ("after", _c.TEXT),
            "before": ("before", _c.TEXT),
            "object_type": ("filter[objectType]", _c.OpenEnum(_MODELS, "AuditLogObjectType")),
            "object_id": ("filter[objectId]", _c.TEXT),
            "user_id": ("filter[userId]", _c.TEXT),
            "include": ("filter[include]", _c.TEXT),
            "start": ("filter[start]", _c.TEXT),
            "end": ("filter[end]", _c.TEXT),
        },
        ("links", "next"),
    ),
    roles=("org.permission.audit_logs.read", "org.user.audit_logs.read"),
)
