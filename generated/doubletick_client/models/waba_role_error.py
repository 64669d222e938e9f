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
class WabaRoleError(Model):
    """Why a role at one WABA number was not set."""

    waba_number: str = ABSENT
    error: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "waba_number": ("wabaNumber", _c.TEXT),
        "error": ("error", _c.TEXT),
    }
