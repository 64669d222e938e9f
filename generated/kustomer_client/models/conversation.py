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
    from . import (
        ConversationAttributes,
        ConversationMessage,
        ConversationRelationships,
        SelfLink,
        Sentiment,
    )

_MODELS = "kustomer_client.models"


class _OfConversation:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    external_id: InnerAttribute[str | None] = InnerAttribute("attributes", "external_id")
    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    channels: InnerAttribute[list[str]] = InnerAttribute("attributes", "channels")
    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    message_count: InnerAttribute[int] = InnerAttribute("attributes", "message_count")
    note_count: InnerAttribute[int] = InnerAttribute("attributes", "note_count")
    satisfaction: InnerAttribute[int] = InnerAttribute("attributes", "satisfaction")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    tags: InnerAttribute[list[str]] = InnerAttribute("attributes", "tags")
    suggested_tags: InnerAttribute[list[Any]] = InnerAttribute("attributes", "suggested_tags")
    sentiment: InnerAttribute[Sentiment | None] = InnerAttribute("attributes", "sentiment")
    last_message_in: InnerAttribute[ConversationMessage] = InnerAttribute(
        "attributes", "last_message_in"
    )
    assigned_users: InnerAttribute[list[str]] = InnerAttribute("attributes", "assigned_users")
    assigned_teams: InnerAttribute[list[str]] = InnerAttribute("attributes", "assigned_teams")
    first_response: InnerAttribute[dict[str, Any]] = InnerAttribute("attributes", "first_response")
    direction: InnerAttribute[str] = InnerAttribute("attributes", "direction")
    outbound_message_count: InnerAttribute[int] = InnerAttribute(
        "attributes", "outbound_message_count"
    )
    external_queue: InnerAttribute[str | None] = InnerAttribute("attributes", "external_queue")
    rev: InnerAttribute[int] = InnerAttribute("attributes", "rev")
    billing_status: InnerAttribute[str | None] = InnerAttribute("attributes", "billing_status")
    custom: InnerAttribute[dict[str, Any] | None] = InnerAttribute("attributes", "custom")
    default_lang: InnerAttribute[str | None] = InnerAttribute("attributes", "default_lang")
    ended: InnerAttribute[bool | None] = InnerAttribute("attributes", "ended")
    imported_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "imported_at"
    )
    inbound_message_count: InnerAttribute[int | None] = InnerAttribute(
        "attributes", "inbound_message_count"
    )
    last_activity_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "last_activity_at"
    )
    locale: InnerAttribute[str | None] = InnerAttribute("attributes", "locale")
    phase: InnerAttribute[str | None] = InnerAttribute("attributes", "phase")
    priority: InnerAttribute[int | None] = InnerAttribute("attributes", "priority")
    reply_channel: InnerAttribute[str | None] = InnerAttribute("attributes", "reply_channel")
    spam: InnerAttribute[bool | None] = InnerAttribute("attributes", "spam")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    queue_id: InnerAttribute[str | None] = InnerAttribute("relationships", "queue", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Conversation(Model, _OfConversation):
    """A conversation as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: ConversationAttributes = ABSENT
    relationships: ConversationRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "ConversationAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ConversationRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
