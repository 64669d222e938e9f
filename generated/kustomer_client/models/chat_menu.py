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
    from . import ChatMenuTree

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatMenu(Model):
    """A menu of several levels.

    Attributes:
        id: Its id.
        template_type: The kind.
        body: The text.
    """

    id: str | None = ABSENT
    template_type: str = "mll"
    body: str | None = ABSENT
    actions: ChatMenuTree | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "template_type": ("templateType", _c.TEXT),
        "body": ("body", _c.TEXT),
        "actions": ("actions", _c.ModelOf(_MODELS, "ChatMenuTree")),
    }
    _required: ClassVar = frozenset(["template_type", "actions"])
