# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import MessageTemplateButtonType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NamedTemplateButton(Model):
    """What is filled into a button of a template."""

    type: MessageTemplateButtonType | Literal["URL"] | str = ABSENT
    parameter: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "MessageTemplateButtonType")),
        "parameter": ("parameter", _c.TEXT),
    }
    _required: ClassVar = frozenset(["type"])
