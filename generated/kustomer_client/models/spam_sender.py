# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SpamSenderAttributes, SpamSenderRelationships

_MODELS = "kustomer_client.models"


class _OfSpamSender:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    sender: InnerAttribute[str] = InnerAttribute("attributes", "sender")
    channel: InnerAttribute[str] = InnerAttribute("attributes", "channel")
    list_: InnerAttribute[str] = InnerAttribute("attributes", "list_")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SpamSender(Model, _OfSpamSender):
    """A sender that is allowed or blocked as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: SpamSenderAttributes = ABSENT
    relationships: SpamSenderRelationships = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "SpamSenderAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "SpamSenderRelationships")),
    }
