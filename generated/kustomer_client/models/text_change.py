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
class TextChange(Model):
    """A change of a text.

    Attributes:
        op: For example replace.
    """

    op: str = ABSENT
    before: str | None = ABSENT
    after: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "op": ("op", _c.TEXT),
        "before": ("before", _c.TEXT),
        "after": ("after", _c.TEXT),
    }
