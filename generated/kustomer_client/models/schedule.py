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
    from . import Holiday, ScheduleAttributes, ScheduleRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfSchedule:
    """What a resource holds further inside or has beside it, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    hours: InnerAttribute[dict[str, list[list[int]] | None]] = InnerAttribute("attributes", "hours")
    timezone: InnerAttribute[str] = InnerAttribute("attributes", "timezone")
    default: InnerAttribute[bool] = InnerAttribute("attributes", "default")
    deleted: InnerAttribute[bool | None] = InnerAttribute("attributes", "deleted")
    deleted_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "deleted_at"
    )
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    deleted_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "deleted_by", "data", "id"
    )
    included: BesideAttribute[list[Holiday] | None] = BesideAttribute()


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Schedule(Model, _OfSchedule):
    """A business schedule as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
        included: Its holidays, if they were asked for.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: ScheduleAttributes = ABSENT
    relationships: ScheduleRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "ScheduleAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ScheduleRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
