# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "kustomer_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="drafts_delete_attachment",
    name="drafts.delete_attachment",
    method="DELETE",
    path="/v1/drafts/{id}/attachments/{attachmentId}",
    path_fields={
        "draft_id": ("id", _c.TEXT),
        "attachment_id": ("attachmentId", _c.TEXT),
    },
    effect="write",
    result=NoResult(),
    required=frozenset(["draft_id", "attachment_id"]),
)
