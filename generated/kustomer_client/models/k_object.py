# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import KlassMixin, KObjectAttributes, KObjectDone, KObjectRelationships, SelfLink

_MODELS = "kustomer_client.models"


class _OfKObject:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    title: InnerAttribute[str] = InnerAttribute("attributes", "title")
    description: InnerAttribute[str | None] = InnerAttribute("attributes", "description")
    icon: InnerAttribute[str] = InnerAttribute("attributes", "icon")
    images: InnerAttribute[list[str]] = InnerAttribute("attributes", "images")
    s_3_data_url: InnerAttribute[str | None] = InnerAttribute("attributes", "s_3_data_url")
    custom: InnerAttribute[dict[str, Any]] = InnerAttribute("attributes", "custom")
    tags: InnerAttribute[list[Any]] = InnerAttribute("attributes", "tags")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    rev: InnerAttribute[int] = InnerAttribute("attributes", "rev")
    klass_display_name: InnerAttribute[str | None] = InnerAttribute(
        "attributes", "klass_display_name"
    )
    klass_mixins: InnerAttribute[list[KlassMixin | str] | None] = InnerAttribute(
        "attributes", "klass_mixins"
    )
    first_done: InnerAttribute[KObjectDone | None] = InnerAttribute("attributes", "first_done")
    last_done: InnerAttribute[KObjectDone | None] = InnerAttribute("attributes", "last_done")
    done_count: InnerAttribute[int | None] = InnerAttribute("attributes", "done_count")
    reopen_count: InnerAttribute[int | None] = InnerAttribute("attributes", "reopen_count")
    reopen_from_done_count: InnerAttribute[int | None] = InnerAttribute(
        "attributes", "reopen_from_done_count"
    )
    queue: InnerAttribute[str | None] = InnerAttribute("attributes", "queue")
    assigned_user: InnerAttribute[str | None] = InnerAttribute("attributes", "assigned_user")
    status: InnerAttribute[str | None] = InnerAttribute("attributes", "status")
    external_id: InnerAttribute[str | None] = InnerAttribute("attributes", "external_id")
    role_group_versions: InnerAttribute[list[Any] | None] = InnerAttribute(
        "attributes", "role_group_versions"
    )
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    klass_id: InnerAttribute[str | None] = InnerAttribute("relationships", "klass", "data", "id")
    queue_id: InnerAttribute[str | None] = InnerAttribute("relationships", "queue", "data", "id")
    customer_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "customer", "data", "id"
    )
    company_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "company", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KObject(Model, _OfKObject):
    """A custom object as a JSON:API resource.

    Attributes:
        type: kobject, a dot and the name of its klass.
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: KObjectAttributes = ABSENT
    relationships: KObjectRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "KObjectAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "KObjectRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
