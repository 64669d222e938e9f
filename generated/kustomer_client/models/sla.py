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
    from . import SlaAttributes, SlaRelationships, SlaVersion

_MODELS = "kustomer_client.models"


class _OfSla:
    """What a resource holds further inside or has beside it, as attributes of its own."""

    __slots__ = ()

    current_version: InnerAttribute[int] = InnerAttribute("attributes", "current_version")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    included: BesideAttribute[SlaVersion | None] = BesideAttribute()


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Sla(Model, _OfSla):
    """A service level agreement as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
        included: A version of a service level agreement, if it was asked for.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SlaAttributes = ABSENT
    relationships: SlaRelationships = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SlaAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SlaRelationships")),
    }
