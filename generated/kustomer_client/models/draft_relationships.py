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
class DraftRelationships(Model):
    """Who a draft is for, and who made and changed it."""

    org: Relationship = ABSENT
    customer: Relationship = ABSENT
    conversation: Relationship | None = ABSENT
    created_by: Relationship = ABSENT
    modified_by: Relationship = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "org": ("org", _c.ModelOf(_MODELS, "Relationship")),
        "customer": ("customer", _c.ModelOf(_MODELS, "Relationship")),
        "conversation": ("conversation", _c.ModelOf(_MODELS, "Relationship")),
        "created_by": ("createdBy", _c.ModelOf(_MODELS, "Relationship")),
        "modified_by": ("modifiedBy", _c.ModelOf(_MODELS, "Relationship")),
    }
