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
class ReplyCheck(Model):
    """Whether a customer was answered in time."""

    agent_name: str | None = ABSENT
    agent_phone_number: str | None = ABSENT
    reverted_on_time: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "agent_name": ("agentName", _c.TEXT),
        "agent_phone_number": ("agentPhoneNumber", _c.TEXT),
        "reverted_on_time": ("revertedOnTime", _c.BOOLEAN),
    }
