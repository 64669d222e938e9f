# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BulkBatchAttributes, BulkBatchStatus, BulkOutcome

_MODELS = "kustomer_client.models"


class _OfBulkBatch:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    status: InnerAttribute[BulkBatchStatus | str] = InnerAttribute("attributes", "status")
    object_ids: InnerAttribute[list[str] | None] = InnerAttribute("attributes", "object_ids")
    success_count: InnerAttribute[int | None] = InnerAttribute("attributes", "success_count")
    failure_count: InnerAttribute[int | None] = InnerAttribute("attributes", "failure_count")
    completed_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "completed_at"
    )
    errors: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "errors")
    results: InnerAttribute[list[BulkOutcome] | None] = InnerAttribute("attributes", "results")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkBatch(Model, _OfBulkBatch):
    """A batch of a bulk job as a JSON:API resource."""

    type: str = ABSENT
    id: str = ABSENT
    attributes: BulkBatchAttributes = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "BulkBatchAttributes")),
    }
