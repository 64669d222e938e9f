# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TrackedEventInput(Model):
    """What a visitor did.

    Attributes:
        tracking_id: Id of the visitor.
        session_id: Id of the session.
        name: Name of the event.
        meta: Further facts of the event.
    """

    tracking_id: str | None = ABSENT
    session_id: str | None = ABSENT
    name: str = ABSENT
    meta: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tracking_id": ("trackingId", _c.TEXT),
        "session_id": ("sessionId", _c.TEXT),
        "name": (
            "name",
            _l.Limited(_c.TEXT, max_length=255, pattern="^[a-zA-Z]{1}[a-zA-Z0-9-_.]+$"),
        ),
        "meta": ("meta", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["name"])
