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
class WabaRoleName(Model):
    """The role of a member at one WABA number."""

    waba_name: str | None = ABSENT
    waba_number: str | None = ABSENT
    role_name: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "waba_name": ("wabaName", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "role_name": ("roleName", _c.TEXT),
    }
