# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import MessageTemplateBody, MessageTemplateButton, MessageTemplateCardHeader

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageTemplateCardParts(Model):
    """What is filled into the parts of a card."""

    header: MessageTemplateCardHeader | Mapping[str, Any] | None = ABSENT
    body: MessageTemplateBody | Mapping[str, Any] | None = ABSENT
    buttons: SequenceNotStr[MessageTemplateButton | Mapping[str, Any]] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "header": ("header", _c.ModelOf(_MODELS, "MessageTemplateCardHeader")),
        "body": ("body", _c.ModelOf(_MODELS, "MessageTemplateBody")),
        "buttons": ("buttons", _c.ListOf(_c.ModelOf(_MODELS, "MessageTemplateButton"))),
    }
