# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class DraftEditorBlock(Model):
    """A block of the text, for example a paragraph."""

    data: dict[str, Any] = ABSENT
    entity_ranges: list[Any] = ABSENT
    inline_style_ranges: list[Any] = ABSENT
    depth: int = ABSENT
    type: str = ABSENT
    text: str = ABSENT
    key: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "data": ("data", _c.MapOf(_c.ANY)),
        "entity_ranges": ("entityRanges", _c.ListOf(_c.ANY)),
        "inline_style_ranges": ("inlineStyleRanges", _c.ListOf(_c.ANY)),
        "depth": ("depth", _c.INTEGER),
        "type": ("type", _c.TEXT),
        "text": ("text", _c.TEXT),
        "key": ("key", _c.TEXT),
    }
