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
class SlaMetric(Model):
    """A metric, with a time for each number."""

    enabled: bool = ABSENT
    times: dict[str, int] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "enabled": ("enabled", _c.BOOLEAN),
        "times": ("times", _c.MapOf(_c.INTEGER)),
    }
