# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import ListRow

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ListSection(Model):
    """A part of a list."""

    title: str | None = ABSENT
    rows: SequenceNotStr[ListRow | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "title": ("title", _l.Limited(_c.TEXT, max_length=24)),
        "rows": ("rows", _c.ListOf(_c.ModelOf(_MODELS, "ListRow"))),
    }
    _required: ClassVar = frozenset(["rows"])
