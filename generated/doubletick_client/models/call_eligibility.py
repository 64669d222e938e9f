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
class CallEligibility(Model):
    """Whether calls with a customer are possible.

    Attributes:
        reason: Why not, for example PROVIDER_NOT_SUPPORTED.
    """

    allowed: bool | None = ABSENT
    reason: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "allowed": ("allowed", _c.BOOLEAN),
        "reason": ("reason", _c.TEXT),
    }
