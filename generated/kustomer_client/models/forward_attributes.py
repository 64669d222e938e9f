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
    from . import DraftPayload, EmailRecipient

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ForwardAttributes(Model):
    """The attributes of a forward.

    Attributes:
        app: What sends it.
        channel: For example email.
        body: Its text.
        status: For example draft.
        send_at: When it is sent.
    """

    app: str = ABSENT
    channel: str = ABSENT
    body: str | None = ABSENT
    payload: DraftPayload | None = ABSENT
    status: str = ABSENT
    from_: EmailRecipient = ABSENT
    to: list[EmailRecipient] = ABSENT
    send_at: str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "app": ("app", _c.TEXT),
        "channel": ("channel", _c.TEXT),
        "body": ("body", _c.TEXT),
        "payload": ("payload", _c.ModelOf(_MODELS, "DraftPayload")),
        "status": ("status", _c.TEXT),
        "from_": ("from", _c.ModelOf(_MODELS, "EmailRecipient")),
        "to": ("to", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipient"))),
        "send_at": ("sendAt", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
