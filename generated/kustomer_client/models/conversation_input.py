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

    from . import MessageDirection, NewConversationStatus, QueueInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationInput(Model):
    """A new conversation.

    Attributes:
        customer: Id of the customer.
        id: Id of the conversation.
        external_id: The id that the caller's own system has for it.
        name: Its name.
        priority: From 1 to 5; the vendor says that 5 is the highest, a program of
            others that 1 is.
        created_at: When it began.
        imported_at: When it was imported.
        reply_channel: Channel of replies.
        tags: Tags.
        assigned_users: Ids of users.
        assigned_teams: Ids of teams.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        default_lang: Its language.
    """

    customer: str = ABSENT
    id: str | None = ABSENT
    external_id: str | None = ABSENT
    name: str | None = ABSENT
    status: NewConversationStatus | Literal["open", "done"] | str | None = ABSENT
    priority: int | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    direction: MessageDirection | Literal["in", "out"] | str | None = ABSENT
    reply_channel: str | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    assigned_users: SequenceNotStr[str] | None = ABSENT
    assigned_teams: SequenceNotStr[str] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    default_lang: str | None = ABSENT
    queue: QueueInput | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "name": ("name", _l.Limited(_c.TEXT, max_length=256)),
        "status": ("status", _c.OpenEnum(_MODELS, "NewConversationStatus")),
        "priority": ("priority", _l.Limited(_c.INTEGER, minimum=1, maximum=5)),
        "created_at": ("createdAt", _c.Instant()),
        "imported_at": ("importedAt", _c.Instant()),
        "direction": ("direction", _c.OpenEnum(_MODELS, "MessageDirection")),
        "reply_channel": ("replyChannel", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
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
        "default_lang": ("defaultLang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "queue": ("queue", _c.ModelOf(_MODELS, "QueueInput")),
    }
    _required: ClassVar = frozenset(["customer"])
