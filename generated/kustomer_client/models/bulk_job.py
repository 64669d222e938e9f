# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    BesideAttribute,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import (
        BulkJobAttributes,
        BulkJobRelationships,
        BulkJobStatus,
        BulkPayload,
        BulkProgress,
        SelfLink,
    )

_MODELS = "kustomer_client.models"


class _OfBulkJob:
    """What a resource holds further inside or has beside it, as attributes of its own."""

    __slots__ = ()

    ids: InnerAttribute[list[str] | None] = InnerAttribute("attributes", "ids")
    context: InnerAttribute[str | None] = InnerAttribute("attributes", "context")
    status: InnerAttribute[BulkJobStatus | str] = InnerAttribute("attributes", "status")
    v2: InnerAttribute[bool | None] = InnerAttribute("attributes", "v2")
    payload: InnerAttribute[BulkPayload | None] = InnerAttribute("attributes", "payload")
    batches: InnerAttribute[BulkProgress | None] = InnerAttribute("attributes", "batches")
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    completed: InnerAttribute[bool | None] = InnerAttribute("attributes", "completed")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    positions: BesideAttribute[tuple[int, ...]] = BesideAttribute(())


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkJob(Model, _OfBulkJob):
    """A bulk job as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
        positions: Indexes of its entries in the list that the call of a batch got;
            empty without one.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: BulkJobAttributes = ABSENT
    relationships: BulkJobRelationships | None = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "BulkJobAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "BulkJobRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
