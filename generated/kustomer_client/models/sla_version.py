# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SlaCriteria, SlaMetrics, SlaVersionAttributes, SlaVersionRelationships

_MODELS = "kustomer_client.models"


class _OfSlaVersion:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    description: InnerAttribute[str] = InnerAttribute("attributes", "description")
    version: InnerAttribute[int] = InnerAttribute("attributes", "version")
    hours: InnerAttribute[str] = InnerAttribute("attributes", "hours")
    metrics: InnerAttribute[SlaMetrics] = InnerAttribute("attributes", "metrics")
    criteria: InnerAttribute[SlaCriteria] = InnerAttribute("attributes", "criteria")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    sla_id: InnerAttribute[str | None] = InnerAttribute("relationships", "sla", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaVersion(Model, _OfSlaVersion):
    """A version of a service level agreement, if it was asked for.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SlaVersionAttributes = ABSENT
    relationships: SlaVersionRelationships = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SlaVersionAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SlaVersionRelationships")),
    }
