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

    from . import DraftSource, EmailApp, EmailHeaderInput, EmailRecipientInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EmailDraftInput(Model):
    """A draft of an e-mail.

    Attributes:
        channel: The channel.
        conversation: Id of the conversation.
        customer: Id of the customer.
        auto: Whether it is sent by a machine.
        send_at: When to send it.
        lang: Language of the text.
        shortcuts: Ids of the shortcuts in it.
        kb_articles: Ids of the articles in it.
        to: Who gets it.
        body: Text of the e-mail.
        cc: Who gets a copy.
        bcc: Who gets a hidden copy.
        subject: Subject of the e-mail.
        reply_to: Address for replies.
        headers: Headers of the e-mail.
        template: Id of a template.
        payload: The text in its editor.
    """

    channel: str = "email"
    app: EmailApp | Literal["gmail", "postmark"] | str | None = ABSENT
    conversation: str | None = ABSENT
    customer: str | None = ABSENT
    auto: bool | None = ABSENT
    send_at: datetime.datetime | str | None = ABSENT
    source: DraftSource | Literal["bulk", "satisfaction"] | str | None = ABSENT
    lang: str | None = ABSENT
    shortcuts: SequenceNotStr[str] | None = ABSENT
    kb_articles: SequenceNotStr[str] | None = ABSENT
    to: (
        SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | None
    ) = ABSENT
    from_: EmailRecipientInput | Mapping[str, Any] | None = ABSENT
    body: str | None = ABSENT
    cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | None = ABSENT
    bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | None = ABSENT
    subject: str | None = ABSENT
    reply_to: str | None = ABSENT
    headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | None = ABSENT
    template: str | None = ABSENT
    payload: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel": ("channel", _c.TEXT),
        "app": ("app", _c.OpenEnum(_MODELS, "EmailApp")),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "auto": ("auto", _c.BOOLEAN),
        "send_at": ("sendAt", _c.Nullable(_c.InstantOrText())),
        "source": ("source", _c.OpenEnum(_MODELS, "DraftSource")),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "to": (
            "to",
            _c.Choice(
                array=_c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput")),
                object=_c.ModelOf(_MODELS, "EmailRecipientInput"),
            ),
        ),
        "from_": ("from", _c.ModelOf(_MODELS, "EmailRecipientInput")),
        "body": ("body", _l.Limited(_c.TEXT, max_length=10240)),
        "cc": ("cc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "bcc": ("bcc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "subject": ("subject", _l.Limited(_c.TEXT, min_length=1)),
        "reply_to": ("replyTo", _l.Limited(_c.TEXT, min_length=3, max_length=256)),
        "headers": ("headers", _c.ListOf(_c.ModelOf(_MODELS, "EmailHeaderInput"))),
        "template": ("template", _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "payload": ("payload", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["channel"])
