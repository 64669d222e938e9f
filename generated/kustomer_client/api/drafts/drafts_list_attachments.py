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

if TYPE_CHECKING:
    from ...models import DraftAttachment

_MODELS = "kustomer_client.models"

OPERATION: Operation[Page[DraftAttachment]] = Operation(
    operation_id="drafts_list_attachments",
    name="drafts.list_attachments",
    method="GET",
    path="/v1/drafts/{id}/attachments",
    path_fields={
        "draft_id": ("id", _c.TEXT),
    },
    query={
        "page": ("page", _c.INTEGER),
        "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
    },
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "DraftAttachment"))),
    paging=LinkPaging(
        {
            "page": ("page", _c.INTEGER),
            "page_size": ("pageSize", _l.Limited(_c.INTEGER, maximum=100)),
        },
        ("links", "next"),
    ),
    roles=("org.permission.attachment.read", "org.user.attachment.read"),
    required=frozenset(["draft_id"]),
)
