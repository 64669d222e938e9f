# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import TemplateHeaderFormat

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateHeader(Model):
    """The head of a template.

    Attributes:
        example: A link to a file, or values of the variables by name.
    """

    format: TemplateHeaderFormat | Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT"] | str = ABSENT
    text: str | None = ABSENT
    example: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "format": ("format", _c.OpenEnum(_MODELS, "TemplateHeaderFormat")),
        "text": ("text", _l.Limited(_c.TEXT, max_length=60)),
        "example": ("example", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["format"])
