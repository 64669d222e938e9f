# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import ReactionName, ReactionSubject

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ReactionInput(Model):
    """A reaction to a message.

    Attributes:
        subject_id: Id of who reacted.
        created_at: When it was made.
    """

    subject_id: str = ABSENT
    subject_type: ReactionSubject | Literal["customer", "user"] | str = ABSENT
    name: ReactionName | Literal["love"] | str = ABSENT
    created_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "subject_id": ("subjectId", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "subject_type": ("subjectType", _c.OpenEnum(_MODELS, "ReactionSubject")),
        "name": ("name", _c.OpenEnum(_MODELS, "ReactionName")),
        "created_at": ("createdAt", _c.Instant()),
    }
    _required: ClassVar = frozenset(["subject_id", "subject_type", "name"])
