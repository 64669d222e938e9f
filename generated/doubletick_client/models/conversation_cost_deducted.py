# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import EventConversationType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationCostDeducted(Model):
    """The wallet paid for a conversation."""

    conversation_id: str = ABSENT
    customer_phone: str = ABSENT
    waba_number: str = ABSENT
    conversation_type: EventConversationType | str = ABSENT
    country_code: str = ABSENT
    cost: float = ABSENT
    customer_name: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "conversation_id": ("conversationId", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "conversation_type": ("conversationType", _c.OpenEnum(_MODELS, "EventConversationType")),
        "country_code": ("countryCode", _c.TEXT),
        "cost": ("cost", _c.NUMBER),
        "customer_name": ("customerName", _c.TEXT),
    }
