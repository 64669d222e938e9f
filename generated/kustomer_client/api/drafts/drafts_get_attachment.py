# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import DraftAttachment

_MODELS = "kustomer_client.models"

OPERATION: Operation[DraftAttachment] = Operation(
    operation_id="drafts_get_attachment",
    name="drafts.get_attachment",
    method="GET",
    path="/v1/drafts/{id}/attachments/{attachmentId}",
    path_fields={
        "draft_id": ("id", _c.TEXT),
        "attachment_id": ("attachmentId", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "DraftAttachment")),
    roles=("org.permission.attachment.read", "org.user.attachment.read"),
    required=frozenset(["draft_id", "attachment_id"]),
)
