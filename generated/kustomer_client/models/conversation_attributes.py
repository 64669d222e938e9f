# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import ConversationMessage, Sentiment

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationAttributes(Model):
    """The attributes of a conversation.

    Attributes:
        external_id: The id that the caller's own system has for it.
        channels: Channels of its messages, for example email.
        status: For example open, snoozed or done.
        tags: Ids of tags.
        suggested_tags: The shape of an entry is not documented.
        assigned_users: Ids of users.
        assigned_teams: Ids of teams.
        first_response: A response of the organization as a conversation shows it; empty
            if there is none.
        direction: in or out.
        external_queue: For example amazon-connect.
        rev: Revision; grows with every update.
        billing_status: For example no_messages.
        custom: Custom attributes; the suffix of a name shows its type.
        phase: For example initial.
        priority: From 1 to 5.
    """

    external_id: str | None = ABSENT
    name: str = ABSENT
    channels: list[str] = ABSENT
    status: str = ABSENT
    message_count: int = ABSENT
    note_count: int = ABSENT
    satisfaction: int = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    tags: list[str] = ABSENT
    suggested_tags: list[Any] = ABSENT
    sentiment: Sentiment | None = ABSENT
    last_message_in: ConversationMessage = ABSENT
    assigned_users: list[str] = ABSENT
    assigned_teams: list[str] = ABSENT
    first_response: dict[str, Any] = ABSENT
    direction: str = ABSENT
    outbound_message_count: int = ABSENT
    external_queue: str | None = ABSENT
    rev: int = ABSENT
    billing_status: str | None = ABSENT
    custom: dict[str, Any] | None = ABSENT
    default_lang: str | None = ABSENT
    ended: bool | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    inbound_message_count: int | None = ABSENT
    last_activity_at: datetime.datetime | None = ABSENT
    locale: str | None = ABSENT
    phase: str | None = ABSENT
    priority: int | None = ABSENT
    reply_channel: str | None = ABSENT
    spam: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _c.TEXT),
        "name": ("name", _c.TEXT),
        "channels": ("channels", _c.ListOf(_c.TEXT)),
        "status": ("status", _c.TEXT),
        "message_count": ("messageCount", _c.INTEGER),
        "note_count": ("noteCount", _c.INTEGER),
        "satisfaction": ("satisfaction", _c.INTEGER),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "suggested_tags": ("suggestedTags", _c.ListOf(_c.ANY)),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "Sentiment")),
        "last_message_in": ("lastMessageIn", _c.ModelOf(_MODELS, "ConversationMessage")),
        "assigned_users": ("assignedUsers", _c.ListOf(_c.TEXT)),
        "assigned_teams": ("assignedTeams", _c.ListOf(_c.TEXT)),
        "first_response": ("firstResponse", _c.MapOf(_c.ANY)),
        "direction": ("direction", _c.TEXT),
        "outbound_message_count": ("outboundMessageCount", _c.INTEGER),
        "external_queue": ("externalQueue", _c.TEXT),
        "rev": ("rev", _c.INTEGER),
        "billing_status": ("billingStatus", _c.TEXT),
        "custom": ("custom", _c.CustomAttributes()),
        "default_lang": ("defaultLang", _c.TEXT),
        "ended": ("ended", _c.BOOLEAN),
        "imported_at": ("importedAt", _c.Instant()),
        "inbound_message_count": ("inboundMessageCount", _c.INTEGER),
        "last_activity_at": ("lastActivityAt", _c.Instant()),
        "locale": ("locale", _c.TEXT),
        "phase": ("phase", _c.TEXT),
        "priority": ("priority", _c.INTEGER),
        "reply_channel": ("replyChannel", _c.TEXT),
        "spam": ("spam", _c.BOOLEAN),
    }
