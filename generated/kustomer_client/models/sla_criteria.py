# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import SlaCriterion

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaCriteria(Model):
    """Which conversations a version of an agreement is for."""

    and_: list[SlaCriterion] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "and_": ("and", _c.ListOf(_c.ModelOf(_MODELS, "SlaCriterion"))),
    }
