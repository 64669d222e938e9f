# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ConversationMove(Model):
    """Whose a conversation is to be.

    Attributes:
        customer: Id of the customer whose it is to be; nothing else with it.
    """

    customer: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    }
    _required: ClassVar = frozenset(["customer"])
