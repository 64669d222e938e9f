# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BulkBatchStatus, BulkOutcome

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkBatchAttributes(Model):
    """The attributes of a batch of a bulk job.

    Attributes:
        object_ids: The ids of the objects.
        errors: The shape of an entry is not documented.
        results: How each entry went, if the entries have a reference.
    """

    status: BulkBatchStatus | str = ABSENT
    object_ids: list[str] | None = ABSENT
    success_count: int | None = ABSENT
    failure_count: int | None = ABSENT
    completed_at: datetime.datetime | None = ABSENT
    errors: list[Any] | None = ABSENT
    results: list[BulkOutcome] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.OpenEnum(_MODELS, "BulkBatchStatus")),
        "object_ids": ("objectIds", _c.ListOf(_c.TEXT)),
        "success_count": ("successCount", _c.INTEGER),
        "failure_count": ("failureCount", _c.INTEGER),
        "completed_at": ("completedAt", _c.Instant()),
        "errors": ("errors", _c.ListOf(_c.ANY)),
        "results": ("results", _c.ListOf(_c.ModelOf(_MODELS, "BulkOutcome"))),
    }
