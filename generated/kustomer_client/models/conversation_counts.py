# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class ConversationCounts(Model):
    """Number of conversations by status."""

    all: int = ABSENT
    snoozed: int = ABSENT
    open: int = ABSENT
    done: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "all": ("all", _c.INTEGER),
        "snoozed": ("snoozed", _c.INTEGER),
        "open": ("open", _c.INTEGER),
        "done": ("done", _c.INTEGER),
    }
