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
    from . import CustomAttribute

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AttributeMetadataAttributes(Model):
    """The custom attributes of a kind of object.

    Attributes:
        properties: The custom attributes, by name.
    """

    properties: dict[str, CustomAttribute] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "properties": ("properties", _c.MapOf(_c.ModelOf(_MODELS, "CustomAttribute"))),
    }
