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
    from . import UrlButton

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselLink(Model):
    """A button of a card that opens a URL."""

    type: str = "cta_url"
    name: str | None = ABSENT
    parameters: UrlButton | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "name": ("name", _c.TEXT),
        "parameters": ("parameters", _c.ModelOf(_MODELS, "UrlButton")),
    }
    _required: ClassVar = frozenset(["type", "parameters"])
