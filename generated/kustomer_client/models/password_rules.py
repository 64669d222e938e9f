# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class PasswordRules(Model):
    """Whether a user may or must change the password; not the password."""

    allow_new: bool = ABSENT
    force_new: bool = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "allow_new": ("allowNew", _c.BOOLEAN),
        "force_new": ("forceNew", _c.BOOLEAN),
        "updated_at": ("updatedAt", _c.Instant()),
    }
