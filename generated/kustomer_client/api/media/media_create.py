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
    from ...models import MediaUpload

_MODELS = "kustomer_client.models"

OPERATION: Operation[MediaUpload] = Operation(
    operation_id="media_create",
    name="media.create",
    method="POST",
    path="/v1/media",
    body={
        "name": ("name", _c.TEXT),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _l.Limited(_c.NUMBER, maximum=10048576)),
    },
    effect="write",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "MediaUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
        provider=(("meta", "provider"), _c.TEXT),
    ),
    required=frozenset(["name", "content_type", "content_length"]),
)
