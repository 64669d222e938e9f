# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BulkJobStatus, BulkPayload, BulkProgress

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkJobAttributes(Model):
    """The attributes of a bulk job.

    Attributes:
        ids: The ids that it was asked for.
        context: For example api.sobjects.customers.bulk-create.
    """

    ids: list[str] | None = ABSENT
    context: str | None = ABSENT
    status: BulkJobStatus | str = ABSENT
    v2: bool | None = ABSENT
    payload: BulkPayload | None = ABSENT
    batches: BulkProgress | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    completed: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "ids": ("ids", _c.ListOf(_c.TEXT)),
        "context": ("context", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "BulkJobStatus")),
        "v2": ("v2", _c.BOOLEAN),
        "payload": ("payload", _c.ModelOf(_MODELS, "BulkPayload")),
        "batches": ("batches", _c.ModelOf(_MODELS, "BulkProgress")),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "completed": ("completed", _c.BOOLEAN),
    }
