# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
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
class Event(Model):
    """Something that a customer did.

    Attributes:
        data: More about it, under names of the caller's choice.
        created_at: When it was recorded, as a `datetime` in UTC.
        customer: Id of the customer at HelpCrunch.
    """

    id: int = ABSENT
    name: str = ABSENT
    data: dict[str, str | float | bool] = ABSENT
    created_at: datetime.datetime = ABSENT
    customer: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "data": ("data", _c.MapOf(_c.Choice(boolean=_c.BOOLEAN, number=_c.NUMBER, string=_c.TEXT))),
        "created_at": ("createdAt", _c.EpochSeconds()),
        "customer": ("customer", _c.INTEGER),
    }
