# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import EmbedUrl

_MODELS = "doubletick_client.models"

OPERATION: Operation[EmbedUrl] = Operation(
    operation_id="embed_create_url",
    name="embed.create_url",
    method="POST",
    path="/embed/url",
    body={
        "phone": ("phone", _l.Limited(_c.Phone(), pattern="^[0-9]+$")),
        "integration_id": ("integrationId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.Phone()),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "EmbedUrl")),
    required=frozenset(["phone"]),
)
