# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationClosed(Model):
    """A conversation was closed.

    Attributes:
        from_: The same as `customer_phone`.
    """

    customer_name: str = ABSENT
    customer_phone: str = ABSENT
    from_: str = ABSENT
    to: str = ABSENT
    dt_customer_id: str = ABSENT
    close_conversation: bool = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer_name": ("customerName", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "from_": ("from", _c.TEXT),
        "to": ("to", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "close_conversation": ("closeConversation", _c.BOOLEAN),
    }
