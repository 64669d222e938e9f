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
class ParticipantRemoval(Model):
    """The removal of a participant, as WhatsApp was asked for it."""

    messaging_product: str | None = ABSENT
    request_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "messaging_product": ("messaging_product", _c.TEXT),
        "request_id": ("request_id", _c.TEXT),
    }
