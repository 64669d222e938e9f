# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import SummaryTopic

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatSummary(Model):
    """What a chat was about in some days.

    Attributes:
        chat_type: INDIVIDUAL.
        summaries: May be empty.
    """

    start_date: datetime.datetime | None = ABSENT
    end_date: datetime.datetime | None = ABSENT
    chat_type: str | None = ABSENT
    chat_messages_count: int | None = ABSENT
    calls_count: int | None = ABSENT
    summaries: list[SummaryTopic] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "start_date": ("startDate", _c.Instant()),
        "end_date": ("endDate", _c.Instant()),
        "chat_type": ("chatType", _c.TEXT),
        "chat_messages_count": ("chatMessagesCount", _c.INTEGER),
        "calls_count": ("callsCount", _c.INTEGER),
        "summaries": ("summaries", _c.ListOf(_c.ModelOf(_MODELS, "SummaryTopic"))),
    }
