# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatTextTemplate(Model):
    """A text.

    Attributes:
        id: Its id.
        template_type: The kind.
        body: The text.
    """

    id: str | None = ABSENT
    template_type: str = "text"
    body: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "template_type": ("templateType", _c.TEXT),
        "body": ("body", _l.Limited(_c.TEXT, min_length=1)),
    }
    _required: ClassVar = frozenset(["template_type", "body"])
