# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import Event

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Event] = Operation(
    operation_id="events_create",
    name="events.create",
    method="POST",
    path="/events",
    body={
        "name": ("name", _c.TEXT),
        "data": ("data", _c.MapOf(_c.Choice(boolean=_c.BOOLEAN, number=_c.NUMBER, string=_c.TEXT))),
        "customer": ("customer", _c.INTEGER),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "Event")),
    required=frozenset(["name", "data", "customer"]),
)
