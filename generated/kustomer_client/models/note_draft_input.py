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

    from . import NoteDraftSource, UserMentionInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NoteDraftInput(Model):
    """A draft of a note.

    Attributes:
        channel: The channel.
        conversation: Id of the conversation.
        customer: Id of the customer.
        send_at: When to send it.
        lang: Language of the text.
        shortcuts: Ids of the shortcuts in it.
        kb_articles: Ids of the articles in it.
        body: Text of the note.
        payload: The text in its editor.
        user_mentions: Users and teams that the note mentions.
    """

    channel: str = "note"
    conversation: str | None = ABSENT
    customer: str | None = ABSENT
    send_at: datetime.datetime | str | None = ABSENT
    source: NoteDraftSource | Literal["bulk"] | str | None = ABSENT
    lang: str | None = ABSENT
    shortcuts: SequenceNotStr[str] | None = ABSENT
    kb_articles: SequenceNotStr[str] | None = ABSENT
    body: str | None = ABSENT
    payload: Mapping[str, Any] | None = ABSENT
    user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel": ("channel", _c.TEXT),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "send_at": ("sendAt", _c.Nullable(_c.InstantOrText())),
        "source": ("source", _c.OpenEnum(_MODELS, "NoteDraftSource")),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "body": ("body", _l.Limited(_c.TEXT, max_length=10240)),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "user_mentions": (
            "userMentions",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput")), max_items=20),
        ),
    }
    _required: ClassVar = frozenset(["channel"])
