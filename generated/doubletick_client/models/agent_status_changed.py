# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import EventAgentStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AgentStatusChanged(Model):
    """An agent went online or offline.

    Attributes:
        customer_phones: The customers whose chats the agent has; it may be empty.
    """

    event: str = ABSENT
    status: EventAgentStatus | str = ABSENT
    previous_status: EventAgentStatus | str | None = ABSENT
    waba_number: str = ABSENT
    customer_phones: list[str] = ABSENT
    assigned_user_name: str | None = ABSENT
    assigned_user_phone: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "status": ("status", _c.OpenEnum(_MODELS, "EventAgentStatus")),
        "previous_status": ("previousStatus", _c.OpenEnum(_MODELS, "EventAgentStatus")),
        "waba_number": ("wabaNumber", _c.TEXT),
        "customer_phones": ("customerPhones", _c.ListOf(_c.TEXT)),
        "assigned_user_name": ("assignedUserName", _c.TEXT),
        "assigned_user_phone": ("assignedUserPhone", _c.TEXT),
    }
