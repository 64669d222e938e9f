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
class LicenseGranted(Model):
    """Outcome of giving a license.

    Attributes:
        licenses_remaining: How many licenses can still be given.
    """

    success: bool | None = ABSENT
    licenses_remaining: int | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.BOOLEAN),
        "licenses_remaining": ("licensesRemaining", _c.INTEGER),
    }
