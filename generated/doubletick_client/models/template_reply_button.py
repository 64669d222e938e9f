# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateReplyButton(Model):
    """A button of a template that sends its text."""

    type: str = "QUICK_REPLY"
    text: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "text": ("text", _l.Limited(_c.TEXT, min_length=1, max_length=25)),
    }
    _required: ClassVar = frozenset(["type", "text"])
