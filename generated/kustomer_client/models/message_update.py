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

    from . import AttachmentInput, MessageErrorInput, MessageStatus, SentimentInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageUpdate(Model):
    """The fields of a message that change.

    Attributes:
        id: Id of the message.
        conversation: Id of the conversation.
        external_id: The id that the caller's own system has for it.
        preview: Its text.
        subject: Its subject.
        error_at: When it failed.
        sent_at: When it was sent.
        size: Its size.
        attachments: Files that were uploaded.
        meta: Sender, receivers and the like, by channel.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        related: What it is related to; the page does not say more.
        created_at: When it was written.
        modified_at: When it was changed.
        updated_at: When it was updated.
        created_by: Id of the user who wrote it.
        modified_by: Id of the user who changed it.
        lang: Language of the text.
    """

    id: str = ABSENT
    conversation: str | None = ABSENT
    external_id: str | None = ABSENT
    preview: str | None = ABSENT
    subject: str | None = ABSENT
    status: MessageStatus | Literal["sent", "received", "error"] | str | None = ABSENT
    error: MessageErrorInput | Mapping[str, Any] | None = ABSENT
    error_at: datetime.datetime | None = ABSENT
    sent_at: datetime.datetime | None = ABSENT
    size: float | None = ABSENT
    attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | None = ABSENT
    meta: Mapping[str, Any] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    related: str | None = ABSENT
    sentiment: SentimentInput | Mapping[str, Any] | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    created_by: str | None = ABSENT
    modified_by: str | None = ABSENT
    lang: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "conversation": ("conversation", _c.TEXT),
        "external_id": ("externalId", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "preview": ("preview", _c.Nullable(_l.Limited(_c.TEXT, max_length=10240))),
        "subject": ("subject", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "status": ("status", _c.OpenEnum(_MODELS, "MessageStatus")),
        "error": ("error", _c.ModelOf(_MODELS, "MessageErrorInput")),
        "error_at": ("errorAt", _c.Instant()),
        "sent_at": ("sentAt", _c.Nullable(_c.Instant())),
        "size": ("size", _c.NUMBER),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "AttachmentInput")), unique_items=True),
        ),
        "meta": ("meta", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.CustomAttributes()),
        "related": ("related", _c.TEXT),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": (
            "modifiedBy",
            _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        ),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
    }
    _required: ClassVar = frozenset(["id"])
