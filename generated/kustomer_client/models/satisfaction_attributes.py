# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import SatisfactionCriteria, SatisfactionScale, SatisfactionSender

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SatisfactionAttributes(Model):
    """The attributes of the form of a satisfaction survey.

    Attributes:
        form_type: For example csat.
        channel: For example email.
        questions: The shape of an entry is not documented.
        positive_questions: The shape of an entry is not documented.
        negative_questions: The shape of an entry is not documented.
        all_questions: The shape of an entry is not documented.
        follow_up_type: For example all.
        modified: When it was changed in another spelling.
    """

    name: str = ABSENT
    form_type: str = ABSENT
    enabled: bool = ABSENT
    channel: str = ABSENT
    description: str = ABSENT
    from_: SatisfactionSender = ABSENT
    meta_title: str = ABSENT
    meta_description: str = ABSENT
    delay_time: float = ABSENT
    scale: SatisfactionScale = ABSENT
    introduction: str = ABSENT
    rating_prompt: str = ABSENT
    questions: list[Any] = ABSENT
    positive_questions: list[Any] = ABSENT
    negative_questions: list[Any] = ABSENT
    all_questions: list[Any] = ABSENT
    follow_up_type: str = ABSENT
    criteria: SatisfactionCriteria = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    modified: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "form_type": ("formType", _c.TEXT),
        "enabled": ("enabled", _c.BOOLEAN),
        "channel": ("channel", _c.TEXT),
        "description": ("description", _c.TEXT),
        "from_": ("from", _c.ModelOf(_MODELS, "SatisfactionSender")),
        "meta_title": ("metaTitle", _c.TEXT),
        "meta_description": ("metaDescription", _c.TEXT),
        "delay_time": ("delayTime", _c.NUMBER),
        "scale": ("scale", _c.ModelOf(_MODELS, "SatisfactionScale")),
        "introduction": ("introduction", _c.TEXT),
        "rating_prompt": ("ratingPrompt", _c.TEXT),
        "questions": ("questions", _c.ListOf(_c.ANY)),
        "positive_questions": ("positiveQuestions", _c.ListOf(_c.ANY)),
        "negative_questions": ("negativeQuestions", _c.ListOf(_c.ANY)),
        "all_questions": ("allQuestions", _c.ListOf(_c.ANY)),
        "follow_up_type": ("followUpType", _c.TEXT),
        "criteria": ("criteria", _c.ModelOf(_MODELS, "SatisfactionCriteria")),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "modified": ("modified", _c.Instant()),
    }
