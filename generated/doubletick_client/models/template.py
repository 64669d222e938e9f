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
        TemplateCategory,
        TemplateComponent,
        TemplateComponentButton,
        TemplateLanguage,
        TemplateStatus,
    )

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Template(Model):
    """A message template."""

    id: str | int = ABSENT
    name: str = ABSENT
    language: TemplateLanguage | str = ABSENT
    category: TemplateCategory | str = ABSENT
    status: TemplateStatus | str = ABSENT
    rejected_reason: str | None = ABSENT
    created_by: str = ABSENT
    waba_phone_number: str = ABSENT
    components: list[TemplateComponent] = ABSENT
    buttons: list[TemplateComponentButton] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.Choice(integer=_c.INTEGER, string=_c.TEXT)),
        "name": ("name", _c.TEXT),
        "language": ("language", _c.OpenEnum(_MODELS, "TemplateLanguage")),
        "category": ("category", _c.OpenEnum(_MODELS, "TemplateCategory")),
        "status": ("status", _c.OpenEnum(_MODELS, "TemplateStatus")),
        "rejected_reason": ("rejectedReason", _c.TEXT),
        "created_by": ("createdBy", _c.TEXT),
        "waba_phone_number": ("wabaPhoneNumber", _c.TEXT),
        "components": ("components", _c.ListOf(_c.ModelOf(_MODELS, "TemplateComponent"))),
        "buttons": ("buttons", _c.ListOf(_c.ModelOf(_MODELS, "TemplateComponentButton"))),
    }
