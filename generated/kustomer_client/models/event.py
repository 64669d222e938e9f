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
    from . import EventAttributes, EventChanges, EventRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfEvent:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    published_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "published_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    location: InnerAttribute[str | None] = InnerAttribute("attributes", "location")
    meta: InnerAttribute[str | None] = InnerAttribute("attributes", "meta")
    changes: InnerAttribute[EventChanges | None] = InnerAttribute("attributes", "changes")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )
    message_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "message", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Event(Model, _OfEvent):
    """What happened to a customer or a conversation, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: EventAttributes = ABSENT
    relationships: EventRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "EventAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "EventRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
