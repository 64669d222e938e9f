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
class UrlButton(Model):
    """A button that opens a URL."""

    display_text: str = ABSENT
    url: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "display_text": ("display_text", _l.Limited(_c.TEXT, max_length=20)),
        "url": ("url", _c.TEXT),
    }
    _required: ClassVar = frozenset(["display_text", "url"])
