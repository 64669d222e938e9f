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
    from . import MessageAttributes, MessageLinks, MessageMeta, MessageRelationships, Sentiment

_MODELS = "kustomer_client.models"


class _OfMessage:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    external_id: InnerAttribute[str | None] = InnerAttribute("attributes", "external_id")
    channel: InnerAttribute[str] = InnerAttribute("attributes", "channel")
    app: InnerAttribute[str] = InnerAttribute("attributes", "app")
    size: InnerAttribute[int] = InnerAttribute("attributes", "size")
    direction: InnerAttribute[str] = InnerAttribute("attributes", "direction")
    preview: InnerAttribute[str | None] = InnerAttribute("attributes", "preview")
    subject: InnerAttribute[str | None] = InnerAttribute("attributes", "subject")
    sentiment: InnerAttribute[Sentiment | None] = InnerAttribute("attributes", "sentiment")
    meta: InnerAttribute[MessageMeta] = InnerAttribute("attributes", "meta")
    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    lang: InnerAttribute[str | None] = InnerAttribute("attributes", "lang")
    sent_at: InnerAttribute[datetime.datetime | None] = InnerAttribute("attributes", "sent_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    assigned_teams: InnerAttribute[list[str] | None] = InnerAttribute(
        "attributes", "assigned_teams"
    )
    assigned_users: InnerAttribute[list[str] | None] = InnerAttribute(
        "attributes", "assigned_users"
    )
    auto: InnerAttribute[bool | None] = InnerAttribute("attributes", "auto")
    created_by_teams: InnerAttribute[list[str] | None] = InnerAttribute(
        "attributes", "created_by_teams"
    )
    direction_type: InnerAttribute[str | None] = InnerAttribute("attributes", "direction_type")
    error: InnerAttribute[dict[str, Any] | None] = InnerAttribute("attributes", "error")
    error_at: InnerAttribute[datetime.datetime | None] = InnerAttribute("attributes", "error_at")
    reactions: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "reactions")
    redacted: InnerAttribute[bool | None] = InnerAttribute("attributes", "redacted")
    rev: InnerAttribute[int | None] = InnerAttribute("attributes", "rev")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Message(Model, _OfMessage):
    """A message as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: MessageAttributes = ABSENT
    relationships: MessageRelationships = ABSENT
    links: MessageLinks = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "MessageAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "MessageRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "MessageLinks")),
    }
