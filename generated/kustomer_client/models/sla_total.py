# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class SlaTotal(Model):
    """A metric whose times the page does not show."""

    enabled: bool = ABSENT
    times: dict[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "enabled": ("enabled", _c.BOOLEAN),
        "times": ("times", _c.MapOf(_c.ANY)),
    }
