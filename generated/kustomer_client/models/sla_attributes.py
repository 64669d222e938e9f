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
class SlaAttributes(Model):
    """The attributes of a service level agreement."""

    current_version: int = ABSENT
    created_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "current_version": ("currentVersion", _c.INTEGER),
        "created_at": ("createdAt", _c.Instant()),
    }
