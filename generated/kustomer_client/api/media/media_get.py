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
    operation_id="media_get",
    name="media.get",
    method="GET",
    path="/v1/media/{id}",
    path_fields={
        "media_id": ("id", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource(
        "data",
        _c.ModelOf(_MODELS, "MediaUpload"),
        upload=(("meta", "upload"), _c.ModelOf(_MODELS, "UploadTarget")),
        provider=(("meta", "provider"), _c.TEXT),
    ),
    roles=(
        "org.permission.kb.read",
        "org.user.media.read",
        "org.user.setting.read",
        "org.user.content.kb.read",
        "org.user.kb.read",
        "org.admin.content.kb.read",
        "org.admin.kb.read",
    ),
    required=frozenset(["media_id"]),
)
