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
    operation_id="attachments_get",
    name="attachments.get",
    method="GET",
    path="/v1/attachments/{id}",
    path_fields={
        "attachment_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "AttachmentUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
    ),
    roles=("org.permission.attachment.read", "org.user.attachment.read"),
    required=frozenset(["attachment_id"]),
)
