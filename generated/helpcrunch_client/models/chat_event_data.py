# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
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
    from . import ChatClosedBy, ChatCustomer, ChatRating, ChatStatus, EventAssignee, EventDepartment

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatEventData(Model):
    """The chat that something happened to.

    Attributes:
        communicated_agents: Ids of the team members who took part.
        closed_at: When the chat was closed, as a `datetime` in UTC.
        created_at: When the chat started, as a `datetime` in UTC.
        snoozed_until: When the snoozing ends, as a `datetime` in UTC.
        application_id: Id of the application (widget or channel) that the chat belongs
            to.
    """

    communicated_agents: list[int] = ABSENT
    customer: ChatCustomer = ABSENT
    closed_by: ChatClosedBy | str | None = ABSENT
    status: ChatStatus | str = ABSENT
    closed_at: datetime.datetime | None = ABSENT
    rating: ChatRating | str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    snoozed_until: datetime.datetime | None = ABSENT
    application_id: int = ABSENT
    applications: Any = ABSENT
    department: EventDepartment | None = ABSENT
    chat_id: int | None = ABSENT
    assignee: EventAssignee | None = ABSENT
    telegram_bot_username: str | None = ABSENT
    instagram_page_name: str | None = ABSENT
    facebook_page_link: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "communicated_agents": ("communicatedAgents", _c.ListOf(_c.INTEGER)),
        "customer": ("customer", _c.ModelOf(_MODELS, "ChatCustomer")),
        "closed_by": ("closedBy", _c.OpenEnum(_MODELS, "ChatClosedBy")),
        "status": ("status", _c.OpenEnum(_MODELS, "ChatStatus")),
        "closed_at": ("closedAt", _c.EpochSeconds()),
        "rating": ("rating", _c.OpenEnum(_MODELS, "ChatRating")),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "snoozed_until": ("snoozedUntil", _c.EpochSeconds()),
        "application_id": ("applicationId", _c.INTEGER),
        "applications": ("applications", _c.ANY),
        "department": ("department", _c.ModelOf(_MODELS, "EventDepartment")),
        "chat_id": ("chat_id", _c.INTEGER),
        "assignee": ("assignee", _c.ModelOf(_MODELS, "EventAssignee")),
        "telegram_bot_username": ("telegramBotUsername", _c.TEXT),
        "instagram_page_name": ("instagramPageName", _c.TEXT),
        "facebook_page_link": ("facebookPageLink", _c.TEXT),
    }
