# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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

    from . import ChatAction, ChatArticle

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatDeflection(Model):
    """A text with articles.

    Attributes:
        id: Its id.
        template_type: The kind.
        body: The text.
        actions: What can be chosen.
        articles: The articles.
        followup_text: The text after it.
    """

    id: str | None = ABSENT
    template_type: str = "deflection"
    body: str | None = ABSENT
    actions: SequenceNotStr[ChatAction | Mapping[str, Any]] = ABSENT
    articles: SequenceNotStr[ChatArticle | Mapping[str, Any]] = ABSENT
    followup_text: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "template_type": ("templateType", _c.TEXT),
        "body": ("body", _c.TEXT),
        "actions": ("actions", _c.ListOf(_c.ModelOf(_MODELS, "ChatAction"))),
        "articles": ("articles", _c.ListOf(_c.ModelOf(_MODELS, "ChatArticle"))),
        "followup_text": ("followupText", _c.TEXT),
    }
    _required: ClassVar = frozenset(["template_type", "actions", "articles"])
