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
    from . import MessageMeta, Sentiment

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageAttributes(Model):
    """The attributes of a message.

    Attributes:
        external_id: The id that the caller's own system has for it.
        channel: For example email.
        app: The app that it is from, for example postmark.
        direction: in or out.
        preview: Its text.
        status: For example sent, received or error.
        lang: Language of its text.
        direction_type: For example initial-in or response-out.
        error: Why it failed.
    """

    external_id: str | None = ABSENT
    channel: str = ABSENT
    app: str = ABSENT
    size: int = ABSENT
    direction: str = ABSENT
    preview: str | None = ABSENT
    subject: str | None = ABSENT
    sentiment: Sentiment | None = ABSENT
    meta: MessageMeta = ABSENT
    status: str = ABSENT
    lang: str | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    assigned_teams: list[str] | None = ABSENT
    assigned_users: list[str] | None = ABSENT
    auto: bool | None = ABSENT
    created_by_teams: list[str] | None = ABSENT
    direction_type: str | None = ABSENT
    error: dict[str, Any] | None = ABSENT
    error_at: datetime.datetime | None = ABSENT
    reactions: list[Any] | None = ABSENT
    redacted: bool | None = ABSENT
    rev: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _c.TEXT),
        "channel": ("channel", _c.TEXT),
        "app": ("app", _c.TEXT),
        "size": ("size", _c.INTEGER),
        "direction": ("direction", _c.TEXT),
        "preview": ("preview", _c.TEXT),
        "subject": ("subject", _c.TEXT),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "Sentiment")),
        "meta": ("meta", _c.ModelOf(_MODELS, "MessageMeta")),
        "status": ("status", _c.TEXT),
        "lang": ("lang", _c.TEXT),
        "sent_at": ("sentAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "assigned_teams": ("assignedTeams", _c.ListOf(_c.TEXT)),
        "assigned_users": ("assignedUsers", _c.ListOf(_c.TEXT)),
        "auto": ("auto", _c.BOOLEAN),
        "created_by_teams": ("createdByTeams", _c.ListOf(_c.TEXT)),
        "direction_type": ("directionType", _c.TEXT),
        "error": ("error", _c.MapOf(_c.ANY)),
        "error_at": ("errorAt", _c.Instant()),
        "reactions": ("reactions", _c.ListOf(_c.ANY)),
        "redacted": ("redacted", _c.BOOLEAN),
        "rev": ("rev", _c.INTEGER),
    }
