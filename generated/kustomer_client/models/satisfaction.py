# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import (
        SatisfactionAttributes,
        SatisfactionCriteria,
        SatisfactionRelationships,
        SatisfactionScale,
        SatisfactionSender,
        SelfLink,
    )

_MODELS = "kustomer_client.models"


class _OfSatisfaction:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    form_type: InnerAttribute[str] = InnerAttribute("attributes", "form_type")
    enabled: InnerAttribute[bool] = InnerAttribute("attributes", "enabled")
    channel: InnerAttribute[str] = InnerAttribute("attributes", "channel")
    description: InnerAttribute[str] = InnerAttribute("attributes", "description")
    from_: InnerAttribute[SatisfactionSender] = InnerAttribute("attributes", "from_")
    meta_title: InnerAttribute[str] = InnerAttribute("attributes", "meta_title")
    meta_description: InnerAttribute[str] = InnerAttribute("attributes", "meta_description")
    delay_time: InnerAttribute[float] = InnerAttribute("attributes", "delay_time")
    scale: InnerAttribute[SatisfactionScale] = InnerAttribute("attributes", "scale")
    introduction: InnerAttribute[str] = InnerAttribute("attributes", "introduction")
    rating_prompt: InnerAttribute[str] = InnerAttribute("attributes", "rating_prompt")
    questions: InnerAttribute[list[Any]] = InnerAttribute("attributes", "questions")
    positive_questions: InnerAttribute[list[Any]] = InnerAttribute(
        "attributes", "positive_questions"
    )
    negative_questions: InnerAttribute[list[Any]] = InnerAttribute(
        "attributes", "negative_questions"
    )
    all_questions: InnerAttribute[list[Any]] = InnerAttribute("attributes", "all_questions")
    follow_up_type: InnerAttribute[str] = InnerAttribute("attributes", "follow_up_type")
    criteria: InnerAttribute[SatisfactionCriteria] = InnerAttribute("attributes", "criteria")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )
    modified: InnerAttribute[datetime.datetime | None] = InnerAttribute("attributes", "modified")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    template_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "template", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Satisfaction(Model, _OfSatisfaction):
    """The form of a satisfaction survey as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SatisfactionAttributes = ABSENT
    relationships: SatisfactionRelationships = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SatisfactionAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SatisfactionRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
