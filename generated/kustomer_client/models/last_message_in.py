# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class LastMessageIn(Model):
    """The last message from the customer.

    Attributes:
        sentiment: `None`, or an object without fields.
    """

    sent_at: datetime.datetime | None = ABSENT
    sentiment: str | dict[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "sent_at": ("sentAt", _c.Instant()),
        "sentiment": ("sentiment", _c.Choice(object=_c.MapOf(_c.ANY), string=_c.TEXT)),
    }
