# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import DraftUpdateSource, WhatsappInteractiveMeta

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappInteractiveDraftInput(Model):
    """A draft of a WhatsApp message with choices.

    Attributes:
        channel: The channel.
        app: What sends it.
        conversation: Id of the conversation.
        customer: Id of the customer.
        auto: Whether it is sent by a machine.
        send_at: When to send it.
        lang: Language of the text.
        shortcuts: Ids of the shortcuts in it.
        kb_articles: Ids of the articles in it.
        to: Phone number of who gets it.
        from_: Number that it is sent from.
        payload: The text in its editor.
    """

    channel: str = "whatsapp"
    app: str = "whatsapp"
    conversation: str | None = ABSENT
    customer: str | None = ABSENT
    auto: bool | None = ABSENT
    send_at: datetime.datetime | str | None = ABSENT
    source: DraftUpdateSource | Literal["bulk", "satisfaction", "biz-rules"] | str | None = ABSENT
    lang: str | None = ABSENT
    shortcuts: SequenceNotStr[str] | None = ABSENT
    kb_articles: SequenceNotStr[str] | None = ABSENT
    to: str | None = ABSENT
    from_: str | None = ABSENT
    payload: Mapping[str, Any] | None = ABSENT
    meta: WhatsappInteractiveMeta | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel": ("channel", _c.TEXT),
        "app": ("app", _c.TEXT),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "auto": ("auto", _c.BOOLEAN),
        "send_at": ("sendAt", _c.Nullable(_c.InstantOrText())),
        "source": ("source", _c.OpenEnum(_MODELS, "DraftUpdateSource")),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "to": ("to", _c.TEXT),
        "from_": ("from", _c.TEXT),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "meta": ("meta", _c.ModelOf(_MODELS, "WhatsappInteractiveMeta")),
    }
    _required: ClassVar = frozenset(["channel", "app", "meta"])
