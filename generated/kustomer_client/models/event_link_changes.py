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
    from . import LinkChange

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventLinkChanges(Model):
    """The links that an event changed."""

    customer: LinkChange | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer": ("customer", _c.ModelOf(_MODELS, "LinkChange")),
    }
