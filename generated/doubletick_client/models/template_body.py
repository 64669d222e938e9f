# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class TemplateBody(Model):
    """The text of a template.

    Attributes:
        example: Values of the variables by name.
    """

    text: str = ABSENT
    example: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "text": ("text", _l.Limited(_c.TEXT, max_length=1024)),
        "example": ("example", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["text"])
