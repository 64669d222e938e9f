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
class MembersRemoved(Model):
    """Outcome of removing members from a group.

    Attributes:
        success: Phone numbers that were removed.
        failed: Phone numbers that were not.
    """

    success: list[str] = ABSENT
    failed: list[str] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.ListOf(_c.TEXT)),
        "failed": ("failed", _c.ListOf(_c.TEXT)),
    }
