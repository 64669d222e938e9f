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
    from . import AddedWabaRole, WabaRoleError

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WabaRoleChange(Model):
    """Roles at WABA numbers that were set and that were not; only there when some were
    sent.
    """

    added: list[AddedWabaRole] = ABSENT
    errored: list[WabaRoleError] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "added": ("added", _c.ListOf(_c.ModelOf(_MODELS, "AddedWabaRole"))),
        "errored": ("errored", _c.ListOf(_c.ModelOf(_MODELS, "WabaRoleError"))),
    }
