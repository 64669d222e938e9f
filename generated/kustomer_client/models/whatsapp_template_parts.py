# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
        WhatsappFileHeader,
        WhatsappTemplateButton,
        WhatsappTemplateText,
        WhatsappTextHeader,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappTemplateParts(Model):
    """What is put into a template.

    Attributes:
        body: Texts by their names.
        buttons: Its buttons.
    """

    header: WhatsappTextHeader | WhatsappFileHeader | Mapping[str, Any] | None = ABSENT
    body: Mapping[str, WhatsappTemplateText | Mapping[str, Any]] | None = ABSENT
    buttons: SequenceNotStr[WhatsappTemplateButton | Mapping[str, Any]] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "header": (
            "header",
            _c.OneOf(
                {
                    "text": _c.ModelOf(_MODELS, "WhatsappTextHeader"),
                    "attachment": _c.ModelOf(_MODELS, "WhatsappFileHeader"),
                }
            ),
        ),
        "body": ("body", _c.MapOf(_c.ModelOf(_MODELS, "WhatsappTemplateText"))),
        "buttons": ("buttons", _c.ListOf(_c.ModelOf(_MODELS, "WhatsappTemplateButton"))),
    }
