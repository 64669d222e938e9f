# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import ForwardAttachment

_MODELS = "kustomer_client.models"

OPERATION: Operation[ForwardAttachment] = Operation(
    operation_id="forwards_get_attachment",
    name="forwards.get_attachment",
    method="GET",
    path="/v1/forwards/{id}/attachments/{attachmentId}",
    path_fields={
        "forward_id": ("id", _c.TEXT),
        "attachment_id": ("attachmentId", _c.TEXT),
    },
    effect="read",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "ForwardAttachment")),
    required=frozenset(["forward_id", "attachment_id"]),
)
