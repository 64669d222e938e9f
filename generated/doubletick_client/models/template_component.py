# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import (
        TemplateComponentButton,
        TemplateComponentFormat,
        TemplateComponentType,
        TemplateVariable,
    )

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateComponent(Model):
    """A part of a template."""

    type: TemplateComponentType | str = ABSENT
    format: TemplateComponentFormat | str | None = ABSENT
    text: str | None = ABSENT
    variables: list[TemplateVariable] | None = ABSENT
    buttons: list[TemplateComponentButton] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "TemplateComponentType")),
        "format": ("format", _c.OpenEnum(_MODELS, "TemplateComponentFormat")),
        "text": ("text", _c.TEXT),
        "variables": ("variables", _c.ListOf(_c.ModelOf(_MODELS, "TemplateVariable"))),
        "buttons": ("buttons", _c.ListOf(_c.ModelOf(_MODELS, "TemplateComponentButton"))),
    }
