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
    from . import WhatsappButtons, WhatsappList

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappInteractiveMeta(Model):
    """The choices of a WhatsApp message."""

    interactive: WhatsappList | WhatsappButtons | Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "interactive": (
            "interactive",
            _c.OneOf(
                {
                    "list": _c.ModelOf(_MODELS, "WhatsappList"),
                    "button": _c.ModelOf(_MODELS, "WhatsappButtons"),
                },
                "type",
            ),
        ),
    }
    _required: ClassVar = frozenset(["interactive"])
