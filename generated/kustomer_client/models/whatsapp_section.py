# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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

    from . import WhatsappRow

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappSection(Model):
    """A section of a list.

    Attributes:
        title: Its title.
        rows: Its rows.
    """

    title: str | None = ABSENT
    rows: SequenceNotStr[WhatsappRow | Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "title": ("title", _l.Limited(_c.TEXT, max_length=24)),
        "rows": ("rows", _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "WhatsappRow")), max_items=10)),
    }
    _required: ClassVar = frozenset(["rows"])
