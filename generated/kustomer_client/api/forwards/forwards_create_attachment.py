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
    operation_id="forwards_create_attachment",
    name="forwards.create_attachment",
    method="POST",
    path="/v1/forwards/{id}/attachments",
    path_fields={
        "forward_id": ("id", _c.TEXT),
    },
    body={
        "name": ("name", _c.TEXT),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _c.NUMBER),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "ForwardAttachment")),
    required=frozenset(["forward_id", "name", "content_type", "content_length"]),
)
