# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class IdentityAttributes(Model):
    """The attributes of an identity.

    Attributes:
        tracking_id: Id of the visitor.
        status: For example updated.
    """

    tracking_id: str | None = ABSENT
    email: str | None = ABSENT
    status: str = ABSENT
    status_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tracking_id": ("trackingId", _c.TEXT),
        "email": ("email", _c.TEXT),
        "status": ("status", _c.TEXT),
        "status_at": ("statusAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
