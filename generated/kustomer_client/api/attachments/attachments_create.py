# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import AttachmentUpload

_MODELS = "kustomer_client.models"

OPERATION: Operation[AttachmentUpload] = Operation(
    operation_id="attachments_create",
    name="attachments.create",
    method="POST",
    path="/v1/attachments",
    body={
        "name": ("name", _l.Limited(_c.TEXT, min_length=1)),
        "content_type": ("contentType", _l.Limited(_c.TEXT, min_length=1)),
        "content_length": ("contentLength", _c.NUMBER),
    },
    effect="write",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "AttachmentUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
    ),
    roles=(
        "org.permission.note.create",
        "org.permission.message.create",
        "org.user.note.write",
        "org.user.message.write",
    ),
    required=frozenset(["name", "content_type", "content_length"]),
)
