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
class StartedCallData(Model):
    """What is known of a started call."""

    call_id: str | None = ABSENT
    pstn_phone_number: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "call_id": ("callId", _c.TEXT),
        "pstn_phone_number": ("pstnPhoneNumber", _c.TEXT),
    }
