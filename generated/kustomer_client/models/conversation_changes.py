# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import (
        ConversationEnder,
        ConversationStatus,
        MessageDirection,
        QueueInput,
        SatisfactionLevelInput,
        SentimentInput,
        SnoozeInput,
        SuggestedShortcutInput,
        SuggestedTagInput,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationChanges(Model):
    """What a conversation is to have.

    Attributes:
        external_id: The id that the caller's own system has for it.
        name: Its name.
        priority: From 1 to 5; the vendor says that 5 is the highest, a program of
            others that 1 is.
        satisfaction: From -1 to 1.
        suggested_shortcuts: Shortcuts to suggest.
        reply_channel: Channel of replies.
        sub_status: Id of the status within its status.
        tags: Tags.
        suggested_tags: Tags to suggest.
        assigned_users: Ids of users.
        assigned_teams: Ids of teams.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        deleted: Whether it is deleted.
        ended: Whether it has ended.
        ended_at: When it ended.
        ended_reason: Why it ended.
        ended_by: Id of who ended it.
        locked: Whether it is locked.
        rev: Revision that the change is for; another one is a conflict.
        default_lang: Its language.
    """

    external_id: str | None = ABSENT
    name: str | None = ABSENT
    direction: MessageDirection | Literal["in", "out"] | str | None = ABSENT
    priority: int | None = ABSENT
    satisfaction: float | None = ABSENT
    satisfaction_level: SatisfactionLevelInput | Mapping[str, Any] | None = ABSENT
    suggested_shortcuts: SequenceNotStr[SuggestedShortcutInput | Mapping[str, Any]] | None = ABSENT
    status: ConversationStatus | Literal["open", "snoozed", "done"] | str | None = ABSENT
    reply_channel: str | None = ABSENT
    sub_status: str | None = ABSENT
    snooze: SnoozeInput | Mapping[str, Any] | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    suggested_tags: SequenceNotStr[SuggestedTagInput | Mapping[str, Any]] | None = ABSENT
    sentiment: SentimentInput | Mapping[str, Any] | None = ABSENT
    assigned_users: SequenceNotStr[str] | None = ABSENT
    assigned_teams: SequenceNotStr[str] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    deleted: bool | None = ABSENT
    ended: bool | None = ABSENT
    ended_at: datetime.datetime | None = ABSENT
    ended_reason: str | None = ABSENT
    ended_by: str | None = ABSENT
    ended_by_type: ConversationEnder | Literal["user", "customer"] | str | None = ABSENT
    locked: bool | None = ABSENT
    rev: float | None = ABSENT
    default_lang: str | None = ABSENT
    queue: QueueInput | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "name": ("name", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "direction": ("direction", _c.OpenEnum(_MODELS, "MessageDirection")),
        "priority": ("priority", _l.Limited(_c.INTEGER, minimum=1, maximum=5)),
        "satisfaction": ("satisfaction", _c.Nullable(_l.Limited(_c.NUMBER, minimum=-1, maximum=1))),
        "satisfaction_level": ("satisfactionLevel", _c.ModelOf(_MODELS, "SatisfactionLevelInput")),
        "suggested_shortcuts": (
            "suggestedShortcuts",
            _c.ListOf(_c.ModelOf(_MODELS, "SuggestedShortcutInput")),
        ),
        "status": ("status", _c.OpenEnum(_MODELS, "ConversationStatus")),
        "reply_channel": ("replyChannel", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "sub_status": ("subStatus", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "snooze": ("snooze", _c.ModelOf(_MODELS, "SnoozeInput")),
        "tags": (
            "tags",
            _l.Limited(
                _c.ListOf(
                    _l.Limited(
                        _c.TEXT,
                        min_length=1,
                        max_length=64,
                        pattern="^[0-9a-zA-ZÀ-ÿ_/<>\\-.]{1}[0-9a-zA-ZÀ-ÿ _/<>\\-.]{0,63}$",
                    )
                ),
                max_items=20,
                unique_items=True,
            ),
        ),
        "suggested_tags": (
            "suggestedTags",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "SuggestedTagInput")), max_items=20, unique_items=True
            ),
        ),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "assigned_users": (
            "assignedUsers",
            _l.Limited(
                _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
                max_items=10,
                unique_items=True,
            ),
        ),
        "assigned_teams": (
            "assignedTeams",
            _l.Limited(
                _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
                max_items=10,
                unique_items=True,
            ),
        ),
        "custom": ("custom", _c.CustomAttributes()),
        "deleted": ("deleted", _c.Nullable(_c.BOOLEAN)),
        "ended": ("ended", _c.BOOLEAN),
        "ended_at": ("endedAt", _c.Instant()),
        "ended_reason": ("endedReason", _l.Limited(_c.TEXT, max_length=128)),
        "ended_by": ("endedBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "ended_by_type": ("endedByType", _c.OpenEnum(_MODELS, "ConversationEnder")),
        "locked": ("locked", _c.BOOLEAN),
        "rev": ("rev", _c.NUMBER),
        "default_lang": ("defaultLang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "queue": ("queue", _c.ModelOf(_MODELS, "QueueInput")),
    }
