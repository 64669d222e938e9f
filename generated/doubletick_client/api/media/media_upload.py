# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import uploads as _u
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import UploadedMedia

_MODELS = "doubletick_client.models"

OPERATION: Operation[UploadedMedia] = Operation(
    operation_id="media_upload",
    name="media.upload",
    method="POST",
    path="/media/upload",
    form={
        "file": ("file", _u.FileContent()),
        "filename": ("filename", _c.TEXT),
        "content_type": ("content_type", _u.MediaType()),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "UploadedMedia")),
    required=frozenset(["file"]),
)
