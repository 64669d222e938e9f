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
class TimeChange(Model):
    """A change of an instant.

    Attributes:
        op: For example replace.
    """

    op: str = ABSENT
    before: datetime.datetime = ABSENT
    after: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "op": ("op", _c.TEXT),
        "before": ("before", _c.Instant()),
        "after": ("after", _c.Instant()),
    }
