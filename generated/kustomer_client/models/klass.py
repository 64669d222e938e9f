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
    from . import KlassAttributes, KlassMixin, KlassRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfKlass:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    display_name: InnerAttribute[str | None] = InnerAttribute("attributes", "display_name")
    displayname: InnerAttribute[str | None] = InnerAttribute("attributes", "displayname")
    icon: InnerAttribute[str | None] = InnerAttribute("attributes", "icon")
    color: InnerAttribute[str | None] = InnerAttribute("attributes", "color")
    klass_schema: InnerAttribute[str | None] = InnerAttribute("attributes", "klass_schema")
    app_version: InnerAttribute[str | None] = InnerAttribute("attributes", "app_version")
    app_disabled: InnerAttribute[bool | None] = InnerAttribute("attributes", "app_disabled")
    status: InnerAttribute[str] = InnerAttribute("attributes", "status")
    mixins: InnerAttribute[list[KlassMixin | str] | None] = InnerAttribute("attributes", "mixins")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    s_3_data_url: InnerAttribute[str | None] = InnerAttribute("attributes", "s_3_data_url")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Klass(Model, _OfKlass):
    """A klass as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: KlassAttributes = ABSENT
    relationships: KlassRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "KlassAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "KlassRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
