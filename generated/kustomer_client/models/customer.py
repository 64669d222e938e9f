# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import CustomerAttributes, CustomerRelationships, SelfLink

_MODELS = "kustomer_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class Customer(Model):
    """A customer as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: CustomerAttributes = ABSENT
    relationships: CustomerRelationships = ABSENT
    links: SelfLink = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "CustomerAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "CustomerRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
