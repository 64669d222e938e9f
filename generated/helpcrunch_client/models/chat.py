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
    from . import (
        Agent,
        ChatClosedBy,
        ChatCreatedWith,
        ChatCustomer,
        ChatDepartment,
        ChatRating,
        ChatStatus,
    )

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Chat(Model):
    """A conversation with one customer.

    Attributes:
        last_customer_message_at: When the customer last wrote, as a `datetime` in UTC.
        notes: Notes on the customer; only in the oldest pages.
        closed_at: When the chat was closed, as a `datetime` in UTC.
        created_at: When the chat started, as a `datetime` in UTC.
        last_message_at: When either side last wrote, as a `datetime` in UTC.
        snoozed_until: When the snoozing ends, as a `datetime` in UTC; `None` if the
            chat is not snoozed.
        last_communicated_agent_id: Id of the team member who wrote last.
        agents: Team members who took part.
        application_id: Id of the application (widget or channel) that the chat belongs
            to.
    """

    id: int = ABSENT
    closed_by: ChatClosedBy | str | None = ABSENT
    last_customer_message_at: datetime.datetime | None = ABSENT
    status: ChatStatus | str = ABSENT
    notes: str | None = ABSENT
    closed_at: datetime.datetime | None = ABSENT
    rating: ChatRating | str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    last_message_at: datetime.datetime | None = ABSENT
    read_by_agent: bool | None = ABSENT
    read_by_customer: bool | None = ABSENT
    snoozed_until: datetime.datetime | None = ABSENT
    last_message_text: str | None = ABSENT
    last_message_id: int | None = ABSENT
    last_communicated_agent_id: int | None = ABSENT
    agents: list[Agent] = ABSENT
    customer: ChatCustomer = ABSENT
    assignee: Agent | None = ABSENT
    department: ChatDepartment | None = ABSENT
    created_with: ChatCreatedWith | str | None = ABSENT
    application_id: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "closed_by": ("closedBy", _c.OpenEnum(_MODELS, "ChatClosedBy")),
        "last_customer_message_at": ("lastCustomerMessageAt", _c.EpochSeconds()),
        "status": ("status", _c.OpenEnum(_MODELS, "ChatStatus")),
        "notes": ("notes", _c.TEXT),
        "closed_at": ("closedAt", _c.EpochSeconds()),
        "rating": ("rating", _c.OpenEnum(_MODELS, "ChatRating")),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "last_message_at": ("lastMessageAt", _c.EpochSeconds()),
        "read_by_agent": ("readByAgent", _c.BOOLEAN),
        "read_by_customer": ("readByCustomer", _c.BOOLEAN),
        "snoozed_until": ("snoozedUntil", _c.EpochSeconds()),
        "last_message_text": ("lastMessageText", _c.TEXT),
        "last_message_id": ("lastMessageId", _c.INTEGER),
        "last_communicated_agent_id": ("lastCommunicatedAgentId", _c.INTEGER),
        "agents": ("agents", _c.ListOf(_c.ModelOf(_MODELS, "Agent"))),
        "customer": ("customer", _c.ModelOf(_MODELS, "ChatCustomer")),
        "assignee": ("assignee", _c.ModelOf(_MODELS, "Agent")),
        "department": ("department", _c.ModelOf(_MODELS, "ChatDepartment")),
        "created_with": ("createdWith", _c.OpenEnum(_MODELS, "ChatCreatedWith")),
        "application_id": ("applicationId", _c.INTEGER),
    }
