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
class AddedWabaRole(Model):
    """A role at one WABA number that was set."""

    waba_number: str = ABSENT
    waba_name: str | None = ABSENT
    role_id: str = ABSENT
    role_name: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "waba_number": ("wabaNumber", _c.TEXT),
        "waba_name": ("wabaName", _c.TEXT),
        "role_id": ("roleId", _c.TEXT),
        "role_name": ("roleName", _c.TEXT),
    }
