# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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

    from . import AttachmentInput, UserMentionInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NoteInput(Model):
    """A new note.

    Attributes:
        id: Id of the note.
        conversation: Id of the conversation.
        external_id: The id that the caller's own system has for the note.
        body: Text of the note.
        user_mentions: Users and teams that the note mentions.
        attachments: Files of the note.
        created_at: When the note was written.
        modified_at: When the note was changed.
        created_by: Id of the user who wrote it.
        modified_by: Id of the user who changed it.
        imported_at: When the note was imported.
        lang: Language of the text.
    """

    id: str | None = ABSENT
    conversation: str = ABSENT
    external_id: str | None = ABSENT
    body: str = ABSENT
    user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | None = ABSENT
    attachments: SequenceNotStr[AttachmentInput | Mapping[str, Any]] | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT
    created_by: str | None = ABSENT
    modified_by: str | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    lang: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "conversation": ("conversation", _c.TEXT),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "body": ("body", _l.Limited(_c.TEXT, min_length=1, max_length=10240)),
        "user_mentions": (
            "userMentions",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput")), max_items=20),
        ),
        "attachments": (
            "attachments",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "AttachmentInput")), unique_items=True),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "created_by": ("createdBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "modified_by": ("modifiedBy", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "imported_at": ("importedAt", _c.Instant()),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
    }
    _required: ClassVar = frozenset(["conversation", "body"])
