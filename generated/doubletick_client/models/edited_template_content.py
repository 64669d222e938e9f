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
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import (
        TemplateBody,
        TemplateFooter,
        TemplateHeader,
        TemplatePhoneButton,
        TemplateReplyButton,
        TemplateUrlButton,
    )

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EditedTemplateContent(Model):
    """The parts of a template that is edited."""

    header: TemplateHeader | Mapping[str, Any] | None = ABSENT
    body: TemplateBody | Mapping[str, Any] | None = ABSENT
    footer: TemplateFooter | Mapping[str, Any] | None = ABSENT
    buttons: (
        SequenceNotStr[
            TemplateReplyButton | TemplateUrlButton | TemplatePhoneButton | Mapping[str, Any]
        ]
        | None
    ) = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "header": ("header", _c.ModelOf(_MODELS, "TemplateHeader")),
        "body": ("body", _c.ModelOf(_MODELS, "TemplateBody")),
        "footer": ("footer", _c.ModelOf(_MODELS, "TemplateFooter")),
        "buttons": (
            "buttons",
            _c.ListOf(
                _c.OneOf(
                    {
                        "QUICK_REPLY": _c.ModelOf(_MODELS, "TemplateReplyButton"),
                        "URL": _c.ModelOf(_MODELS, "TemplateUrlButton"),
                        "PHONE_NUMBER": _c.ModelOf(_MODELS, "TemplatePhoneButton"),
                    },
                    "type",
                )
            ),
        ),
    }
