# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WabaAccess(Model):
    """The role of a new member at one WABA number."""

    waba_number: str | None = ABSENT
    waba_role_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=1)),
        "waba_role_id": ("wabaRoleId", _l.Limited(_c.TEXT, min_length=1)),
    }
