# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Customer

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Customer] = Operation(
    operation_id="customers_replace",
    name="customers.replace",
    method="PUT",
    path="/customers/{customer_id}",
    path_fields={
        "customer_id": ("customer_id", _c.INTEGER),
    },
    body={
        "name": ("name", _c.Nullable(_c.TEXT)),
        "email": ("email", _c.Nullable(_c.TEXT)),
        "user_id": ("userId", _c.Nullable(_c.TEXT)),
        "company": ("company", _c.Nullable(_c.TEXT)),
        "phone": ("phone", _c.Nullable(_c.TEXT)),
        "first_seen": ("firstSeen", _c.Nullable(_c.EpochSecondsText())),
        "last_seen": ("lastSeen", _c.Nullable(_c.EpochSecondsText())),
        "city": ("city", _c.TEXT),
        "region_code": ("regionCode", _c.TEXT),
        "country_code": ("countryCode", _c.TEXT),
        "unsubscribed": ("unsubscribed", _c.BOOLEAN),
        "blocked": ("blocked", _c.BOOLEAN),
        "source": ("source", _c.Nullable(_c.TEXT)),
        "referer": ("referer", _c.Nullable(_c.TEXT)),
        "last_page": ("lastPage", _c.Nullable(_c.TEXT)),
        "locale": ("locale", _c.TEXT),
        "notes": ("notes", _c.Nullable(_c.TEXT)),
        "custom_data": ("customData", _c.AttributePairs()),
        "created_from": ("createdFrom", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.ModelOf(_MODELS, "TagInput"))),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Customer")),
    conflicts=frozenset(["invalid_userId_value"]),
    required=frozenset(["customer_id"]),
)
