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
    from . import Relationship

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class LinkChange(Model):
    """A change of a link.

    Attributes:
        op: For example replace.
    """

    op: str = ABSENT
    before: Relationship = ABSENT
    after: Relationship = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "op": ("op", _c.TEXT),
        "before": ("before", _c.ModelOf(_MODELS, "Relationship")),
        "after": ("after", _c.ModelOf(_MODELS, "Relationship")),
    }
