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
class FieldRemoval(Model):
    """Names of custom fields that were removed, and entries for those that were not."""

    removed: list[str] = ABSENT
    errored: list[FieldError] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "removed": ("removed", _c.ListOf(_c.TEXT)),
        "errored": ("errored", _c.ListOf(_c.ModelOf(_MODELS, "FieldError"))),
    }
