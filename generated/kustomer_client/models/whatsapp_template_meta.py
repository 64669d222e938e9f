# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WhatsappTemplateParts

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappTemplateMeta(Model):
    """The template of a WhatsApp message.

    Attributes:
        template: Id of the template.
    """

    template: str = ABSENT
    components: WhatsappTemplateParts | Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "template": ("template", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "components": ("components", _c.ModelOf(_MODELS, "WhatsappTemplateParts")),
    }
    _required: ClassVar = frozenset(["template"])
