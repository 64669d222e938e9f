# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import AttachmentUpload

_MODELS = "kustomer_client.models"

OPERATION: Operation[AttachmentUpload] = Operation(
    operation_id="attachments_update",
    name="attachments.update",
    method="PUT",
    path="/v1/attachments/{id}",
    path_fields={
        "attachment_id": ("id", _c.TEXT),
    },
    body={
        "name": ("name", _c.TEXT),
        "redacted": ("redacted", _c.BOOLEAN),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _c.NUMBER),
    },
    effect="write",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "AttachmentUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
    ),
    roles=("org.permission.message.update", "org.admin.message.write"),
    required=frozenset(["attachment_id"]),
)
