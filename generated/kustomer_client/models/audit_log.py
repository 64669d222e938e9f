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
    from . import AuditLogAttributes, AuditLogChanges, AuditLogLinks, AuditLogRelationships

_MODELS = "kustomer_client.models"


class _OfAuditLog:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    event_name: InnerAttribute[str] = InnerAttribute("attributes", "event_name")
    event_verb: InnerAttribute[str] = InnerAttribute("attributes", "event_verb")
    org: InnerAttribute[str] = InnerAttribute("attributes", "org")
    user_id: InnerAttribute[str | None] = InnerAttribute("attributes", "user_id")
    user_type: InnerAttribute[str | None] = InnerAttribute("attributes", "user_type")
    object_id: InnerAttribute[str | None] = InnerAttribute("attributes", "object_id")
    object_type: InnerAttribute[str | None] = InnerAttribute("attributes", "object_type")
    client: InnerAttribute[str | None] = InnerAttribute("attributes", "client")
    ip: InnerAttribute[str | None] = InnerAttribute("attributes", "ip")
    changes: InnerAttribute[AuditLogChanges | None] = InnerAttribute("attributes", "changes")
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    published_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "published_at"
    )
    expires_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "expires_at"
    )
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AuditLog(Model, _OfAuditLog):
    """An entry of the audit log as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: AuditLogAttributes = ABSENT
    relationships: AuditLogRelationships = ABSENT
    links: AuditLogLinks | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "AuditLogAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "AuditLogRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "AuditLogLinks")),
    }
