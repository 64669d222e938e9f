# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SnoozeStatus

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SnoozeInput(Model):
    """How long a conversation is snoozed.

    Attributes:
        time: Until when.
    """

    time: datetime.datetime | None = ABSENT
    status: SnoozeStatus | Literal["scheduled", "canceled", "elapsed"] | str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "time": ("time", _c.Instant()),
        "status": ("status", _c.OpenEnum(_MODELS, "SnoozeStatus")),
    }
    _required: ClassVar = frozenset(["status"])
