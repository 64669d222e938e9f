# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import CountsChange, FirstTimeChange, RevisionChange, TextChange, TimeChange

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventAttributeChanges(Model):
    """The attributes that an event changed."""

    conversation_counts: CountsChange | None = ABSENT
    progressive_status: TextChange | None = ABSENT
    rev: RevisionChange | None = ABSENT
    presence: TextChange | None = ABSENT
    updated_at: TimeChange | None = ABSENT
    modified_at: TimeChange | None = ABSENT
    last_seen_at: FirstTimeChange | None = ABSENT
    last_activity_at: TimeChange | None = ABSENT
    last_customer_activity_at: FirstTimeChange | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "conversation_counts": ("conversationCounts", _c.ModelOf(_MODELS, "CountsChange")),
        "progressive_status": ("progressiveStatus", _c.ModelOf(_MODELS, "TextChange")),
        "rev": ("rev", _c.ModelOf(_MODELS, "RevisionChange")),
        "presence": ("presence", _c.ModelOf(_MODELS, "TextChange")),
        "updated_at": ("updatedAt", _c.ModelOf(_MODELS, "TimeChange")),
        "modified_at": ("modifiedAt", _c.ModelOf(_MODELS, "TimeChange")),
        "last_seen_at": ("lastSeenAt", _c.ModelOf(_MODELS, "FirstTimeChange")),
        "last_activity_at": ("lastActivityAt", _c.ModelOf(_MODELS, "TimeChange")),
        "last_customer_activity_at": (
            "lastCustomerActivityAt",
            _c.ModelOf(_MODELS, "FirstTimeChange"),
        ),
    }
