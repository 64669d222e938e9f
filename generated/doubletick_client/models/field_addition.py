# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import FieldError

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class FieldAddition(Model):
    """Names of custom fields that were set, and entries for those that were not."""

    added: list[str] = ABSENT
    errored: list[FieldError] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "added": ("added", _c.ListOf(_c.TEXT)),
        "errored": ("errored", _c.ListOf(_c.ModelOf(_MODELS, "FieldError"))),
    }
