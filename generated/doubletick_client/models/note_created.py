# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NoteCreated(Model):
    """A note on a customer was written.

    Attributes:
        note: The text.
    """

    event: str = ABSENT
    note_id: str = ABSENT
    waba_number: str = ABSENT
    customer_phone: str = ABSENT
    customer_name: str = ABSENT
    note: str = ABSENT
    dt_customer_id: str = ABSENT
    created_by_agent: str = ABSENT
    created_by_agent_number: str = ABSENT
    created_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "note_id": ("noteId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "customer_name": ("customerName", _c.TEXT),
        "note": ("note", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "created_by_agent": ("createdByAgent", _c.TEXT),
        "created_by_agent_number": ("createdByAgentNumber", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
    }
