# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import SlaCondition

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaCriterion(Model):
    """A condition; the page shows that of the channel."""

    conversation_channel: SlaCondition | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "conversation_channel": ("conversation_channel", _c.ModelOf(_MODELS, "SlaCondition")),
    }
