# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
    from . import MessageReferenceKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageReferenceInput(Model):
    """The message that a message refers to.

    Attributes:
        message: Id of the message.
    """

    message: str = ABSENT
    type: MessageReferenceKind | Literal["reply", "replyAll", "forward"] | str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "message": ("message", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "type": ("type", _c.OpenEnum(_MODELS, "MessageReferenceKind")),
    }
    _required: ClassVar = frozenset(["message", "type"])
