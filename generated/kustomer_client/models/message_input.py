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

    from . import (
        AttachmentInput,
        MessageChannel,
        MessageDirection,
        MessageErrorInput,
        MessageLocationInput,
        MessageReferenceInput,
        MessageSource,
        MessageStatus,
        QueueInput,
        SentimentInput,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageInput(Model):
    """A message to record.

    Attributes:
        id: Id of the message.
        external_id: The id that the caller's own system has for it.
        customer: Id of the customer.
        conversation: Id of the conversation.
        preview: Its text.
        subject: Its subject.
        app: The app that it is from, for example postmark.
        size: Its size.
        related: What it is related to; the page does not say more.
        error_at: When it failed.
        auto: Whether it was made by a machine.
        sent_at: When it was sent.
        shortcuts: Ids of shortcuts.
        kb_articles: Ids of articles.
        attachments: Files that were uploaded, or their ids.
        meta: Sender, receivers and the like, by channel.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        created_at: When it was written.
        modified_at: When it was changed.
        created_by: Id of the user who wrote it.
        modified_by: Id of the user who changed it.
        imported_at: When it was imported.
        lang: Language of the text.
    """

    id: str | None = ABSENT
    external_id: str | None = ABSENT
    customer: str | None = ABSENT
    conversation: str | None = ABSENT
    reference: MessageReferenceInput | Mapping[str, Any] | None = ABSENT
    channel: (
        MessageChannel
        | Literal[
            "email",
            "sms",
            "chat",
            "facebook",
            "twitter-dm",
            "twitter-tweet",
            "voice",
            "instagram",
            "whatsapp",
        ]
        | str
    ) = ABSENT
    preview: str | None = ABSENT
    subject: str | None = ABSENT
    direction: MessageDirection | Literal["in", "out"] | str | None = ABSENT
    app: str = ABSENT
    size: float | None = ABSENT
    related: str | None = ABSENT
    status: MessageStatus | Literal["sent", "received", "error"] | str | None = ABSENT
    error: MessageErrorInput | Mapping[str, Any] | None = ABSENT
    error_at: datetime.datetime | None = ABSENT
    auto: bool | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    source: MessageSource | Literal["bulk", "satisfaction"] | str | None = ABSENT
    shortcuts: SequenceNotStr[str] | None = ABSENT
    kb_articles: SequenceNotStr[str] | None = ABSENT
    attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any] | str] | None = ABSENT
    location: MessageLocationInput | Mapping[str, Any] | None = ABSENT
    meta: Mapping[str, Any] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    sentiment: SentimentInput | Mapping[str, Any] | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    created_by: str | None = ABSENT
    modified_by: str | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    lang: str | None = ABSENT
    queue: QueueInput | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "reference": ("reference", _c.ModelOf(_MODELS, "MessageReferenceInput")),
        "channel": ("channel", _c.OpenEnum(_MODELS, "MessageChannel")),
        "preview": ("preview", _l.Limited(_c.TEXT, max_length=10240)),
        "subject": ("subject", _l.Limited(_c.TEXT, max_length=256)),
        "direction": ("direction", _c.OpenEnum(_MODELS, "MessageDirection")),
        "app": ("app", _c.TEXT),
        "size": ("size", _c.NUMBER),
        "related": ("related", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "MessageStatus")),
        "error": ("error", _c.ModelOf(_MODELS, "MessageErrorInput")),
        "error_at": ("errorAt", _c.Instant()),
        "auto": ("auto", _c.BOOLEAN),
        "sent_at": ("sentAt", _c.Instant()),
        "source": ("source", _c.OpenEnum(_MODELS, "MessageSource")),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "attachments": (
            "attachments",
            _l.Limited(
                _c.ListOf(
                    _c.Choice(
                        object=_c.ModelOf(_MODELS, "AttachmentInput"),
                        string=_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"),
                    )
                ),
                unique_items=True,
            ),
        ),
        "location": ("location", _c.ModelOf(_MODELS, "MessageLocationInput")),
        "meta": ("meta", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.CustomAttributes()),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": ("modifiedBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "imported_at": ("importedAt", _c.Instant()),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "queue": ("queue", _c.ModelOf(_MODELS, "QueueInput")),
    }
    _required: ClassVar = frozenset(["channel", "app"])
