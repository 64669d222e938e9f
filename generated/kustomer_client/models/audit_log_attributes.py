# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import AuditLogChanges

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AuditLogAttributes(Model):
    """The attributes of an entry of the audit log.

    Attributes:
        event_name: For example kustomer.conversation.update.
        event_verb: For example update.
        org: Id of the organization.
        user_id: Id of the user.
        user_type: For example system.
    """

    event_name: str = ABSENT
    event_verb: str = ABSENT
    org: str = ABSENT
    user_id: str | None = ABSENT
    user_type: str | None = ABSENT
    object_id: str | None = ABSENT
    object_type: str | None = ABSENT
    client: str | None = ABSENT
    ip: str | None = ABSENT
    changes: AuditLogChanges | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    published_at: datetime.datetime | None = ABSENT
    expires_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event_name": ("eventName", _c.TEXT),
        "event_verb": ("eventVerb", _c.TEXT),
        "org": ("org", _c.TEXT),
        "user_id": ("userId", _c.TEXT),
        "user_type": ("userType", _c.TEXT),
        "object_id": ("objectId", _c.TEXT),
        "object_type": ("objectType", _c.TEXT),
        "client": ("client", _c.TEXT),
        "ip": ("ip", _c.TEXT),
        "changes": ("changes", _c.ModelOf(_MODELS, "AuditLogChanges")),
        "created_at": ("createdAt", _c.Instant()),
        "published_at": ("publishedAt", _c.Instant()),
        "expires_at": ("expiresAt", _c.Instant()),
    }
