# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
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
    from . import (
        AppSessions,
        LoginMethod,
        SamlSettings,
        SelfLink,
        UserAuthSettingsAttributes,
        UserAuthSettingsRelationships,
    )

_MODELS = "kustomer_client.models"


class _OfUserAuthSettings:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    kustomer: InnerAttribute[LoginMethod] = InnerAttribute("attributes", "kustomer")
    google: InnerAttribute[LoginMethod] = InnerAttribute("attributes", "google")
    saml: InnerAttribute[SamlSettings] = InnerAttribute("attributes", "saml")
    app: InnerAttribute[AppSessions | None] = InnerAttribute("attributes", "app")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UserAuthSettings(Model, _OfUserAuthSettings):
    """How users log in, as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: UserAuthSettingsAttributes = ABSENT
    relationships: UserAuthSettingsRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "UserAuthSettingsAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "UserAuthSettingsRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
