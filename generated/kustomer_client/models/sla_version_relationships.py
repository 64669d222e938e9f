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
class SlaVersionRelationships(Model):
    """Who a version belongs to, who made it, and its agreement."""

    org: Relationship = ABSENT
    created_by: Relationship = ABSENT
    sla: Relationship = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "org": ("org", _c.ModelOf(_MODELS, "Relationship")),
        "created_by": ("createdBy", _c.ModelOf(_MODELS, "Relationship")),
        "sla": ("sla", _c.ModelOf(_MODELS, "Relationship")),
    }
