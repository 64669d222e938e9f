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
    from ...models import Identity

_MODELS = "kustomer_client.models"

OPERATION: Operation[Identity] = Operation(
    operation_id="tracking_create_identity",
    name="tracking.create_identity",
    method="POST",
    path="/v1/tracking/identity",
    body={
        "remember": ("remember", _c.BOOLEAN),
        "tracking_id": ("trackingId", _c.TEXT),
        "session_id": ("sessionId", _c.TEXT),
        "name": ("name", _c.TEXT),
        "company": ("company", _c.TEXT),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "username": ("username", _l.Limited(_c.TEXT, max_length=256)),
        "signed_up_at": ("signedUpAt", _c.Instant()),
        "birthday_at": ("birthdayAt", _c.Instant()),
        "gender": ("gender", _c.OpenEnum(_MODELS, "Gender")),
        "locale": ("locale", _l.Limited(_c.TEXT, max_length=16)),
        "time_zone": ("timeZone", _l.Limited(_c.TEXT, max_length=64)),
        "email": ("email", _c.TEXT),
        "phone": ("phone", _c.Phone()),
        "location": ("location", _c.ModelOf(_MODELS, "LocationInput")),
        "tags": ("tags", _l.Limited(_c.ListOf(_c.TEXT), max_items=20, unique_items=True)),
        "custom": ("custom", _c.CustomAttributes()),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Identity")),
    roles=("org.tracking",),
)
