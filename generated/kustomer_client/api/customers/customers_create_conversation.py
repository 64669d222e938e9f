# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Conversation

_MODELS = "kustomer_client.models"

OPERATION: Operation[Conversation] = Operation(
    operation_id="customers_create_conversation",
    name="customers.create_conversation",
    method="POST",
    path="/v1/customers/{id}/conversations",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    body={
        "campaign": ("campaign", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
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
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Conversation")),
    further_rate=FurtherRate(
        Rate(120, 60, "conversations"), each="customer_id", unless="imported_at"
    ),
    roles=("org.permission.conversation.create", "org.user.conversation.write"),
    required=frozenset(["customer_id"]),
)
