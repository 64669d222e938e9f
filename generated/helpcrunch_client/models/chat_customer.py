# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatCustomer(Model):
    """The customer of a chat, in short.

    Attributes:
        user_id: The id that the caller's own system has for the person.
    """

    id: int = ABSENT
    name: str | None = ABSENT
    email: str | None = ABSENT
    user_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "user_id": ("userId", _c.TEXT),
    }
