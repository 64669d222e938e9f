# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SlaCriteria, SlaMetrics

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaVersionAttributes(Model):
    """The attributes of a version of an agreement.

    Attributes:
        version: Its number.
        hours: For example calendar.
    """

    name: str = ABSENT
    description: str = ABSENT
    version: int = ABSENT
    hours: str = ABSENT
    metrics: SlaMetrics = ABSENT
    criteria: SlaCriteria = ABSENT
    created_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "description": ("description", _c.TEXT),
        "version": ("version", _c.INTEGER),
        "hours": ("hours", _c.TEXT),
        "metrics": ("metrics", _c.ModelOf(_MODELS, "SlaMetrics")),
        "criteria": ("criteria", _c.ModelOf(_MODELS, "SlaCriteria")),
        "created_at": ("createdAt", _c.Instant()),
    }
