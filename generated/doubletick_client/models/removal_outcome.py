# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class RemovalOutcome(Model):
    """Names that were removed, and entries for those that were not.

    Attributes:
        errored: What could not be removed. The shape of an entry is not documented.
    """

    removed: list[str] = ABSENT
    errored: list[Any] = ABSENT

    _fields: ClassVar = {
        "removed": ("removed", _c.ListOf(_c.TEXT)),
        "errored": ("errored", _c.ListOf(_c.ANY)),
    }
