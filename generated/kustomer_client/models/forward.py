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
    from . import DraftPayload, EmailRecipient, ForwardAttributes, ForwardRelationships

_MODELS = "kustomer_client.models"


class _OfForward:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    app: InnerAttribute[str] = InnerAttribute("attributes", "app")
    channel: InnerAttribute[str] = InnerAttribute("attributes", "channel")
    body: InnerAttribute[str | None] = InnerAttribute("attributes", "body")
    payload: InnerAttribute[DraftPayload | None] = InnerAttribute("attributes", "payload")
    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    from_: InnerAttribute[EmailRecipient] = InnerAttribute("attributes", "from_")
    to: InnerAttribute[list[EmailRecipient]] = InnerAttribute("attributes", "to")
    send_at: InnerAttribute[str | None] = InnerAttribute("attributes", "send_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    conversation_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "conversation", "data", "id"
    )
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Forward(Model, _OfForward):
    """A forward of a conversation as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    id: str = ABSENT
    type: str = ABSENT
    attributes: ForwardAttributes = ABSENT
    relationships: ForwardRelationships = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "ForwardAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ForwardRelationships")),
    }
