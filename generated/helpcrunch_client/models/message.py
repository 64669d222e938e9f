# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BroadcastType, MessageAgent, MessageFrom, MessageType

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Message(Model):
    """One message of a chat. Those of chatbots come from an agent too.

    Attributes:
        text: Text of the message; markdown if it was sent as markdown.
        created_at: When the message was written, as a `datetime` in UTC.
        updated_at: When the message was changed, as a `datetime` in UTC.
        chat: Id of the chat.
    """

    id: int = ABSENT
    agent: MessageAgent | None = ABSENT
    type: MessageType | str = ABSENT
    text: str | None = ABSENT
    read: bool = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    edited: bool = ABSENT
    broadcast_type: BroadcastType | str | None = ABSENT
    chat: int = ABSENT
    from_: MessageFrom | str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "agent": ("agent", _c.ModelOf(_MODELS, "MessageAgent")),
        "type": ("type", _c.OpenEnum(_MODELS, "MessageType")),
        "text": ("text", _c.TEXT),
        "read": ("read", _c.BOOLEAN),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "updated_at": ("updatedAt", _c.EpochSeconds()),
        "edited": ("edited", _c.BOOLEAN),
        "broadcast_type": ("broadcastType", _c.OpenEnum(_MODELS, "BroadcastType")),
        "chat": ("chat", _c.INTEGER),
        "from_": ("from", _c.OpenEnum(_MODELS, "MessageFrom")),
    }
