# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import MediaUpload

_MODELS = "kustomer_client.models"

OPERATION: Operation[MediaUpload] = Operation(
    operation_id="media_update",
    name="media.update",
    method="PUT",
    path="/v1/media/{id}",
    path_fields={
        "media_id": ("id", _c.TEXT),
    },
    body={
        "name": ("name", _c.TEXT),
        "redacted": ("redacted", _c.BOOLEAN),
    },
    effect="write",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "MediaUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
        provider=(("meta", "provider"), _c.TEXT),
    ),
    roles=("org.permission.kb.update", "org.user.media.write"),
    required=frozenset(["media_id"]),
)
