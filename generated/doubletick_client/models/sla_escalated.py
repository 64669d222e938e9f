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
class SlaEscalated(Model):
    """A chat has waited too long. The page promises nothing but the level.

    Attributes:
        response_time: In seconds.
    """

    event_type: str = ABSENT
    escalation_level: float = ABSENT
    customer_phone: str | None = ABSENT
    waba_number: str | None = ABSENT
    sla_name: str | None = ABSENT
    response_time: float | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event_type": ("eventType", _c.TEXT),
        "escalation_level": ("escalationLevel", _c.NUMBER),
        "customer_phone": ("customerPhone", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "sla_name": ("slaName", _c.TEXT),
        "response_time": ("responseTime", _c.NUMBER),
    }
