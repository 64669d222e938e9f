# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import LoginMethod, PublicAuthSettingsAttributes, SelfLink

_MODELS = "kustomer_client.models"


class _OfPublicAuthSettings:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    kustomer: InnerAttribute[LoginMethod] = InnerAttribute("attributes", "kustomer")
    google: InnerAttribute[LoginMethod] = InnerAttribute("attributes", "google")
    saml: InnerAttribute[LoginMethod] = InnerAttribute("attributes", "saml")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class PublicAuthSettings(Model, _OfPublicAuthSettings):
    """Which ways to log in there are, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: PublicAuthSettingsAttributes = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "PublicAuthSettingsAttributes")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
