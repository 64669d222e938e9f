# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import SlaCriterion

_MODELS = "kustomer_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaCriteria(Model):
    """Which conversations a version of an agreement is for."""

    and_: list[SlaCriterion] = ABSENT

    _fields: ClassVar = {
        "and_": ("and", _c.ListOf(_c.ModelOf(_MODELS, "SlaCriterion"))),
    }
