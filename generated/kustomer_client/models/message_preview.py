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
class MessagePreview(Model):
    """Start of the last message.

    Attributes:
        type: For example message_out.
    """

    preview_at: datetime.datetime | None = ABSENT
    type: str | None = ABSENT
    text: str | None = ABSENT
    subject: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "preview_at": ("previewAt", _c.Instant()),
        "type": ("type", _c.TEXT),
        "text": ("text", _c.TEXT),
        "subject": ("subject", _c.TEXT),
    }
