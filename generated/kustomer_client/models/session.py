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
    from . import SelfLink, SessionAttributes, SessionRelationships

_MODELS = "kustomer_client.models"


class _OfSession:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    session_id: InnerAttribute[str] = InnerAttribute("attributes", "session_id")
    first_event_at: InnerAttribute[datetime.datetime] = InnerAttribute(
        "attributes", "first_event_at"
    )
    last_event_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "last_event_at")
    count: InnerAttribute[int] = InnerAttribute("attributes", "count")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Session(Model, _OfSession):
    """A session of a customer, as a JSON:API resource.

    Attributes:
        type: For example customer_session.
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SessionAttributes = ABSENT
    relationships: SessionRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SessionAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SessionRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
