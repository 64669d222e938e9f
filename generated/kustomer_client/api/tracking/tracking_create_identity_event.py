# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Identity

_MODELS = "kustomer_client.models"

OPERATION: Operation[Identity] = Operation(
    operation_id="tracking_create_identity_event",
    name="tracking.create_identity_event",
    method="POST",
    path="/v1/tracking/identityEvent",
    body={
        "identity": ("identity", _c.ModelOf(_MODELS, "IdentityInput")),
        "event": ("event", _c.ModelOf(_MODELS, "TrackedEventInput")),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Identity")),
    roles=("org.tracking",),
    required=frozenset(["identity", "event"]),
)
