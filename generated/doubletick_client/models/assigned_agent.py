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
class AssignedAgent(Model):
    """The team member who got a customer or a chat."""

    name: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "phone": ("phone", _c.TEXT),
    }
