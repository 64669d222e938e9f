# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)
from deskspec_runtime.values.variants import Variant

if TYPE_CHECKING:
    from ...models import (
        Conversation,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Conversation] = Operation(
    operation_id="conversations_update",
    name="conversations.update",
    method="PATCH",
    path="/v1/conversations/{id}",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    body={
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
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Conversation")),
    media_type="application/json-patch+json",
    variants=(
        Variant(_c.ModelOf(_MODELS, "ConversationChanges"), {}, ()),
        Variant(_c.ModelOf(_MODELS, "ConversationMove"), {}, ("customer",)),
    ),
    roles=("org.permission.conversation.update", "org.user.conversation.write"),
    required=frozenset(["conversation_id"]),
)
