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
    from . import ConversationTimeAttributes, ConversationTimeRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfConversationTime:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    created_by_teams: InnerAttribute[list[str]] = InnerAttribute("attributes", "created_by_teams")
    assigned_users: InnerAttribute[list[str]] = InnerAttribute("attributes", "assigned_users")
    assigned_teams: InnerAttribute[list[str]] = InnerAttribute("attributes", "assigned_teams")
    handle_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "handle_at")
    handle_time: InnerAttribute[int] = InnerAttribute("attributes", "handle_time")
    message_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "message_at"
    )
    message_time: InnerAttribute[int | None] = InnerAttribute("attributes", "message_time")
    channels: InnerAttribute[list[str]] = InnerAttribute("attributes", "channels")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationTime(Model, _OfConversationTime):
    """A time that a user spent on a conversation, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: ConversationTimeAttributes = ABSENT
    relationships: ConversationTimeRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "ConversationTimeAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ConversationTimeRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
