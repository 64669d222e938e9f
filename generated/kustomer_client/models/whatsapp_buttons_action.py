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

    from . import WhatsappButton

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappButtonsAction(Model):
    """The buttons.

    Attributes:
        buttons: The buttons.
    """

    buttons: SequenceNotStr[WhatsappButton | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "buttons": (
            "buttons",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "WhatsappButton")), max_items=3),
        ),
    }
    _required: ClassVar = frozenset(["buttons"])
