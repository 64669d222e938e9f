# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import MessageRecipient

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageMeta(Model):
    """Sender, receivers and the like; what there is depends on the channel."""

    subject: str | None = ABSENT
    in_reply_to: str | None = ABSENT
    from_: Any = ABSENT
    to: Any = ABSENT
    cc: Any = ABSENT
    recipient: MessageRecipient | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "subject": ("subject", _c.TEXT),
        "in_reply_to": ("inReplyTo", _c.TEXT),
        "from_": ("from", _c.ANY),
        "to": ("to", _c.ANY),
        "cc": ("cc", _c.ANY),
        "recipient": ("recipient", _c.ModelOf(_MODELS, "MessageRecipient")),
    }
