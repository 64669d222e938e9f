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
    from . import (
        SelfLink,
        SessionEventAttributes,
        SessionEventLocation,
        SessionEventMeta,
        SessionEventRelationships,
    )

_MODELS = "kustomer_client.models"


class _OfSessionEvent:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    tracking_event: InnerAttribute[str] = InnerAttribute("attributes", "tracking_event")
    app: InnerAttribute[str | None] = InnerAttribute("attributes", "app")
    published_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "published_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    location: InnerAttribute[SessionEventLocation] = InnerAttribute("attributes", "location")
    meta: InnerAttribute[SessionEventMeta] = InnerAttribute("attributes", "meta")
    session_id: InnerAttribute[str] = InnerAttribute("attributes", "session_id")
    real_ip: InnerAttribute[str] = InnerAttribute("attributes", "real_ip")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SessionEvent(Model, _OfSessionEvent):
    """What a customer did in a session, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SessionEventAttributes = ABSENT
    relationships: SessionEventRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SessionEventAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SessionEventRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
