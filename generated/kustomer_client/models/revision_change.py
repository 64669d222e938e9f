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
class RevisionChange(Model):
    """A change of the revision.

    Attributes:
        op: For example replace.
    """

    op: str = ABSENT
    before: int = ABSENT
    after: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "op": ("op", _c.TEXT),
        "before": ("before", _c.INTEGER),
        "after": ("after", _c.INTEGER),
    }
