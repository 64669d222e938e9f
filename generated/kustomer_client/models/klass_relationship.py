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
    from . import ResourceIdentifier, SelfLink

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KlassRelationship(Model):
    """A link to a klass; its address is under another name than that of other links."""

    link: SelfLink = ABSENT
    data: ResourceIdentifier = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "link": ("link", _c.ModelOf(_MODELS, "SelfLink")),
        "data": ("data", _c.ModelOf(_MODELS, "ResourceIdentifier")),
    }
