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
    from . import ChatField, ChatProvider, ChatType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Chat(Model):
    """A chat with a customer or a WhatsApp group.

    Attributes:
        phone_number: `None` for Instagram.
        opt_in: Always `False` for Instagram.
        waba_number: For Instagram the handle, without the @.
        last_message: Its shape is not documented.
        eligible_message_types: For example ANY.
    """

    chat_type: ChatType | str | None = ABSENT
    name: str | None = ABSENT
    phone_number: str | None = ABSENT
    image_url: str | None = ABSENT
    unread_count: int | None = ABSENT
    is_done: bool | None = ABSENT
    opt_in: bool | None = ABSENT
    is_sla_active: bool | None = ABSENT
    is_reminder_triggered: bool | None = ABSENT
    chat_updated_time: datetime.datetime | None = ABSENT
    last_message_time: datetime.datetime | None = ABSENT
    waba_number: str | None = ABSENT
    waba_phone_name: str | None = ABSENT
    waba_display_name: str | None = ABSENT
    assigned_user_name: str | None = ABSENT
    assigned_user_number: str | None = ABSENT
    tag_names: list[str] | None = ABSENT
    custom_fields: list[ChatField] | None = ABSENT
    last_message: dict[str, Any] | None = ABSENT
    sla_due_date: datetime.datetime | None = ABSENT
    sla_breach_level: str | None = ABSENT
    eligible_message_types: list[str] | None = ABSENT
    provider_type: ChatProvider | str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "chat_type": ("chatType", _c.OpenEnum(_MODELS, "ChatType")),
        "name": ("name", _c.TEXT),
        "phone_number": ("phoneNumber", _c.TEXT),
        "image_url": ("imageUrl", _c.TEXT),
        "unread_count": ("unreadCount", _c.INTEGER),
        "is_done": ("isDone", _c.BOOLEAN),
        "opt_in": ("optIn", _c.BOOLEAN),
        "is_sla_active": ("isSlaActive", _c.BOOLEAN),
        "is_reminder_triggered": ("isReminderTriggered", _c.BOOLEAN),
        "chat_updated_time": ("chatUpdatedTime", _c.EpochMilliseconds()),
        "last_message_time": ("lastMessageTime", _c.EpochMilliseconds()),
        "waba_number": ("wabaNumber", _c.TEXT),
        "waba_phone_name": ("wabaPhoneName", _c.TEXT),
        "waba_display_name": ("wabaDisplayName", _c.TEXT),
        "assigned_user_name": ("assignedUserName", _c.TEXT),
        "assigned_user_number": ("assignedUserNumber", _c.TEXT),
        "tag_names": ("tagNames", _c.ListOf(_c.TEXT)),
        "custom_fields": ("customFields", _c.ListOf(_c.ModelOf(_MODELS, "ChatField"))),
        "last_message": ("lastMessage", _c.MapOf(_c.ANY)),
        "sla_due_date": ("slaDueDate", _c.Instant()),
        "sla_breach_level": ("slaBreachLevel", _c.TEXT),
        "eligible_message_types": ("eligibleMessageTypes", _c.ListOf(_c.TEXT)),
        "provider_type": ("providerType", _c.OpenEnum(_MODELS, "ChatProvider")),
    }
