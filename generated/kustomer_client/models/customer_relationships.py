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
    from . import Relationship, RelationshipToMany

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerRelationships(Model):
    """Objects that a customer belongs to or has."""

    org: Relationship = ABSENT
    messages: RelationshipToMany = ABSENT
    created_by: Relationship | None = ABSENT
    modified_by: Relationship = ABSENT
    company: Relationship | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "org": ("org", _c.ModelOf(_MODELS, "Relationship")),
        "messages": ("messages", _c.ModelOf(_MODELS, "RelationshipToMany")),
        "created_by": ("createdBy", _c.ModelOf(_MODELS, "Relationship")),
        "modified_by": ("modifiedBy", _c.ModelOf(_MODELS, "Relationship")),
        "company": ("company", _c.ModelOf(_MODELS, "Relationship")),
    }
