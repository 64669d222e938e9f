# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import MessageContent, MessageMetadata, MessageOriginType, SenderUser

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatMessage(Model):
    """One message of a chat, sent or received.

    Attributes:
        sent_count: How often the message was sent.
        read_count: How often the message was read.
        delivery_count: How often the message was delivered.
        errored_count: How often sending the message failed.
        sender_id: Id of the sending customer.
        template_id: Id of the template; `None` when the message was not made from one.
        no_response_count: How often the customer did not answer.
        link_analytics: Data on link tracking. Its fields are not documented.
        message_time: When the message was sent, as a `datetime` in UTC.
        quick_action_button_stats: Statistics of quick reply buttons. The shape of an
            entry is not documented.
        card_button_stats: Statistics of card buttons. The shape of an entry is not
            documented.
        total_count: Number of messages in the whole response, repeated in every
            message.
    """

    message: MessageContent | str | None = ABSENT
    message_origin_type: MessageOriginType | str | None = ABSENT
    id: str | None = ABSENT
    sent_count: int | None = ABSENT
    read_count: int | None = ABSENT
    delivery_count: int | None = ABSENT
    errored_count: int | None = ABSENT
    sender_id: str | None = ABSENT
    template_id: str | None = ABSENT
    replies_count: int | None = ABSENT
    unread_count: int | None = ABSENT
    no_response_count: int | None = ABSENT
    is_from_ad: bool | None = ABSENT
    message_metadata: MessageMetadata | None = ABSENT
    link_analytics: dict[str, Any] | None = ABSENT
    sender_user: SenderUser | None = ABSENT
    integration_id: str | None = ABSENT
    integration_display_name: str | None = ABSENT
    message_time: datetime.datetime | None = ABSENT
    quick_action_button_stats: list[Any] | None = ABSENT
    card_button_stats: list[Any] | None = ABSENT
    total_count: int | None = ABSENT
    integration_waba_number: str | None = ABSENT
    message_id: str | None = ABSENT
    sender: str | None = ABSENT
    recipient: str | None = ABSENT
    media_url: str | None = ABSENT
    timestamp: datetime.datetime | None = ABSENT
    status: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "message": (
            "message",
            _c.Choice(object=_c.ModelOf(_MODELS, "MessageContent"), string=_c.TEXT),
        ),
        "message_origin_type": ("messageOriginType", _c.OpenEnum(_MODELS, "MessageOriginType")),
        "id": ("id", _c.TEXT),
        "sent_count": ("sentCount", _c.INTEGER),
        "read_count": ("readCount", _c.INTEGER),
        "delivery_count": ("deliveryCount", _c.INTEGER),
        "errored_count": ("erroredCount", _c.INTEGER),
        "sender_id": ("senderId", _c.TEXT),
        "template_id": ("templateId", _c.TEXT),
        "replies_count": ("repliesCount", _c.INTEGER),
        "unread_count": ("unreadCount", _c.INTEGER),
        "no_response_count": ("noResponseCount", _c.INTEGER),
        "is_from_ad": ("isFromAd", _c.BOOLEAN),
        "message_metadata": ("messageMetadata", _c.ModelOf(_MODELS, "MessageMetadata")),
        "link_analytics": ("linkAnalytics", _c.MapOf(_c.ANY)),
        "sender_user": ("senderUser", _c.ModelOf(_MODELS, "SenderUser")),
        "integration_id": ("integrationId", _c.TEXT),
        "integration_display_name": ("integrationDisplayName", _c.TEXT),
        "message_time": ("messageTime", _c.EpochMilliseconds()),
        "quick_action_button_stats": ("quickActionButtonStats", _c.ListOf(_c.ANY)),
        "card_button_stats": ("cardButtonStats", _c.ListOf(_c.ANY)),
        "total_count": ("totalCount", _c.INTEGER),
        "integration_waba_number": ("integrationWabaNumber", _c.TEXT),
        "message_id": ("messageId", _c.TEXT),
        "sender": ("sender", _c.TEXT),
        "recipient": ("recipient", _c.TEXT),
        "media_url": ("mediaUrl", _c.TEXT),
        "timestamp": ("timestamp", _c.Instant()),
        "status": ("status", _c.TEXT),
    }
