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
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import WhatsappSection

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappListAction(Model):
    """What the list has.

    Attributes:
        button: Text of the button that opens it.
        sections: Its sections.
    """

    button: str = ABSENT
    sections: SequenceNotStr[WhatsappSection | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "button": ("button", _l.Limited(_c.TEXT, min_length=1, max_length=20)),
        "sections": (
            "sections",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "WhatsappSection")), max_items=1),
        ),
    }
    _required: ClassVar = frozenset(["button", "sections"])
