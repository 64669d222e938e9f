# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
    from . import (
        CountsChange,
        EventAttributeChanges,
        EventLinkChanges,
        FirstTimeChange,
        RevisionChange,
        TextChange,
        TimeChange,
    )

_MODELS = "kustomer_client.models"


class _OfEventChanges:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    conversation_counts: InnerAttribute[CountsChange | None] = InnerAttribute(
        "attributes", "conversation_counts"
    )
    progressive_status: InnerAttribute[TextChange | None] = InnerAttribute(
        "attributes", "progressive_status"
    )
    rev: InnerAttribute[RevisionChange | None] = InnerAttribute("attributes", "rev")
    presence: InnerAttribute[TextChange | None] = InnerAttribute("attributes", "presence")
    updated_at: InnerAttribute[TimeChange | None] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[TimeChange | None] = InnerAttribute("attributes", "modified_at")
    last_seen_at: InnerAttribute[FirstTimeChange | None] = InnerAttribute(
        "attributes", "last_seen_at"
    )
    last_activity_at: InnerAttribute[TimeChange | None] = InnerAttribute(
        "attributes", "last_activity_at"
    )
    last_customer_activity_at: InnerAttribute[FirstTimeChange | None] = InnerAttribute(
        "attributes", "last_customer_activity_at"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventChanges(Model, _OfEventChanges):
    """What an event changed."""

    attributes: EventAttributeChanges = ABSENT
    relationships: EventLinkChanges = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "attributes": ("attributes", _c.ModelOf(_MODELS, "EventAttributeChanges")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "EventLinkChanges")),
    }
