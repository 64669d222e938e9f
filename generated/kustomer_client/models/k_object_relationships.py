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
    from . import KlassRelationship, QueueRelationship, Relationship

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KObjectRelationships(Model):
    """What a custom object belongs to."""

    org: Relationship = ABSENT
    klass: KlassRelationship = ABSENT
    queue: QueueRelationship | None = ABSENT
    customer: Relationship | None = ABSENT
    company: Relationship | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "org": ("org", _c.ModelOf(_MODELS, "Relationship")),
        "klass": ("klass", _c.ModelOf(_MODELS, "KlassRelationship")),
        "queue": ("queue", _c.ModelOf(_MODELS, "QueueRelationship")),
        "customer": ("customer", _c.ModelOf(_MODELS, "Relationship")),
        "company": ("company", _c.ModelOf(_MODELS, "Relationship")),
    }
