# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import SatisfactionLevelChannel, SatisfactionLevelStatus

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SatisfactionLevelInput(Model):
    """The survey of a conversation.

    Attributes:
        form: Id of the form.
        form_response: Id of the response to it.
        created_at: When it was made.
        updated_at: When it was updated.
        scheduled_for: When it is to be offered.
        first_answer: Text of the first response.
        sent_at: When it was sent.
        score: 0 or 1.
        rating: From 0 to 10.
        sent_by: Id of who sent it.
        sent_by_teams: Ids of teams.
    """

    form: str | None = ABSENT
    form_response: str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    status: (
        SatisfactionLevelStatus
        | Literal["scheduled", "offered", "rated", "commented", "canceled", "unresponded"]
        | str
    ) = ABSENT
    scheduled_for: datetime.datetime | None = ABSENT
    first_answer: str | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    score: int | None = ABSENT
    rating: int | None = ABSENT
    channel: (
        SatisfactionLevelChannel
        | Literal[
            "email",
            "sms",
            "chat",
            "facebook",
            "twitter-dm",
            "twitter-tweet",
            "voice",
            "instagram",
            "instagram-comment",
            "whatsapp",
            "form",
        ]
        | str
        | None
    ) = ABSENT
    sent_by: str | None = ABSENT
    sent_by_teams: SequenceNotStr[str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "form": ("form", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "form_response": ("formResponse", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "status": ("status", _c.OpenEnum(_MODELS, "SatisfactionLevelStatus")),
        "scheduled_for": ("scheduledFor", _c.Instant()),
        "first_answer": ("firstAnswer", _l.Limited(_c.TEXT, max_length=1024)),
        "sent_at": ("sentAt", _c.Instant()),
        "score": ("score", _l.Limited(_c.INTEGER, minimum=0, maximum=1)),
        "rating": ("rating", _l.Limited(_c.INTEGER, minimum=0, maximum=10)),
        "channel": ("channel", _c.OpenEnum(_MODELS, "SatisfactionLevelChannel")),
        "sent_by": ("sentBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "sent_by_teams": (
            "sentByTeams",
            _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        ),
    }
    _required: ClassVar = frozenset(["created_at", "status"])
