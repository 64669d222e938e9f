# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import Conversation

_MODELS = "kustomer_client.models"

OPERATION: Operation[Conversation] = Operation(
    operation_id="conversations_add_tags",
    name="conversations.add_tags",
    method="POST",
    path="/v1/conversations/{id}/tags",
    path_fields={
        "conversation_id": ("id", _c.TEXT),
    },
    whole=(
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
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Conversation")),
    roles=("org.permission.conversation.update", "org.user.conversation.write"),
    required=frozenset(["conversation_id", "tags"]),
)
