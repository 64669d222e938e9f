# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageContent(Model):
    """What a message says.

    Attributes:
        message_type: Kind of the message, for example text.
        file_url: URL of the file of a media message.
        template_message: The template that a message was made from. Only its first text
            is known.
    """

    text: str | None = ABSENT
    message_type: str = ABSENT
    file_url: str | None = ABSENT
    template_message: dict[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "text": ("text", _c.TEXT),
        "message_type": ("messageType", _c.TEXT),
        "file_url": ("fileUrl", _c.TEXT),
        "template_message": ("templateMessage", _c.MapOf(_c.ANY)),
    }
