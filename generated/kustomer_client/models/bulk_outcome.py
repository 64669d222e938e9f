# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BulkOutcomeStatus

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkOutcome(Model):
    """How an entry of a bulk job went.

    Attributes:
        client_ref: The reference that the caller gave the entry.
        error: The shape is not documented.
    """

    client_ref: str | None = ABSENT
    object_id: str | None = ABSENT
    status: BulkOutcomeStatus | str | None = ABSENT
    error: Any = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "client_ref": ("_clientRef", _c.TEXT),
        "object_id": ("objectId", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "BulkOutcomeStatus")),
        "error": ("error", _c.ANY),
    }
