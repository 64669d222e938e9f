# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import TemplateButtonType

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateButton(Model):
    """A button of a template.

    Attributes:
        url: Of a button of type URL.
        phone_number: Of a button of type PHONE_NUMBER.
    """

    type: TemplateButtonType | Literal["QUICK_REPLY", "URL", "PHONE_NUMBER"] | str = ABSENT
    text: str = ABSENT
    url: str | None = ABSENT
    example: str | None = ABSENT
    phone_number: str | None = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "TemplateButtonType")),
        "text": ("text", _l.Limited(_c.TEXT, min_length=1, max_length=25)),
        "url": ("url", _c.TEXT),
        "example": ("example", _c.TEXT),
        "phone_number": ("phoneNumber", _c.TEXT),
    }
    _required: ClassVar = frozenset(["type", "text"])
