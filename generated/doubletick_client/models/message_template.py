# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import MessageTemplateData, MessageTemplateLanguage

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageTemplate(Model):
    """A template and what is filled into it."""

    template_name: str = ABSENT
    language: (
        MessageTemplateLanguage | Literal["en", "en_US", "en_GB", "pt_BR", "es", "id"] | str
    ) = ABSENT
    template_data: MessageTemplateData | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "template_name": ("templateName", _c.TEXT),
        "language": ("language", _c.OpenEnum(_MODELS, "MessageTemplateLanguage")),
        "template_data": ("templateData", _c.ModelOf(_MODELS, "MessageTemplateData")),
    }
    _required: ClassVar = frozenset(["template_name", "language"])
