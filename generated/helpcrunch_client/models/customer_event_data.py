# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class CustomerEventData(Model):
    """The customer that something happened to.

    Attributes:
        id: Id at HelpCrunch.
        user_id: The id that the caller's own system has for the person.
        unsubscribed: Whether the person gets no more e-mails.
        custom_data: Custom attributes of the person, by name.
    """

    id: int = ABSENT
    name: str | None = ABSENT
    user_id: str | None = ABSENT
    email: str | None = ABSENT
    unsubscribed: bool = ABSENT
    custom_data: dict[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "user_id": ("userId", _c.TEXT),
        "email": ("email", _c.TEXT),
        "unsubscribed": ("unsubscribed", _c.BOOLEAN),
        "custom_data": ("customData", _c.AttributePairs()),
    }
