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
    from deskspec_runtime.values.sequences import SequenceNotStr

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageTemplateBody(Model):
    """What is filled into the text of a template.

    Attributes:
        placeholders: In the order of the text.
    """

    placeholders: SequenceNotStr[str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "placeholders": ("placeholders", _c.ListOf(_c.TEXT)),
    }
