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
    from . import DraftPayload

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class DraftAttributes(Model):
    """The attributes of a draft.

    Attributes:
        channel: For example email.
        body: Its text.
        status: For example draft.
    """

    channel: str = ABSENT
    body: str | None = ABSENT
    payload: DraftPayload | None = ABSENT
    status: str = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel": ("channel", _c.TEXT),
        "body": ("body", _c.TEXT),
        "payload": ("payload", _c.ModelOf(_MODELS, "DraftPayload")),
        "status": ("status", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
