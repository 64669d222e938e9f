# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import ChatCustomer, EventMessage

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageEventData(Model):
    """A message, with the chat that it belongs to.

    Attributes:
        agent: The team member who wrote it. The sample has none, so its shape is not
            known.
    """

    chat_id: int = ABSENT
    agent: dict[str, Any] | None = ABSENT
    customer: ChatCustomer = ABSENT
    message: EventMessage = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "chat_id": ("chat_id", _c.INTEGER),
        "agent": ("agent", _c.MapOf(_c.ANY)),
        "customer": ("customer", _c.ModelOf(_MODELS, "ChatCustomer")),
        "message": ("message", _c.ModelOf(_MODELS, "EventMessage")),
    }
