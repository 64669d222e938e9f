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
    operation_id="customers_create",
    name="customers.create",
    method="POST",
    path="/customers",
    body={
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "user_id": ("userId", _c.TEXT),
        "company": ("company", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "first_seen": ("firstSeen", _c.EpochSecondsText()),
        "source": ("source", _c.TEXT),
        "locale": ("locale", _c.TEXT),
        "notes": ("notes", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.ModelOf(_MODELS, "TagInput"))),
        "custom_data": ("customData", _c.AttributePairs()),
        "created_from": ("createdFrom", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Customer")),
    conflicts=frozenset(["invalid_userId_value"]),
)
