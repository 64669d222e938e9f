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
    from . import ButtonVariable, TemplateButtonType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateComponentButton(Model):
    """A button of a template in a list."""

    type: TemplateButtonType | str = ABSENT
    text: str = ABSENT
    url: str | None = ABSENT
    phone_number: str | None = ABSENT
    variables: list[ButtonVariable] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "TemplateButtonType")),
        "text": ("text", _c.TEXT),
        "url": ("url", _c.TEXT),
        "phone_number": ("phoneNumber", _c.TEXT),
        "variables": ("variables", _c.ListOf(_c.ModelOf(_MODELS, "ButtonVariable"))),
    }
