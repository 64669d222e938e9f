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
    from . import SelfLink, ShortcutAttributes, ShortcutRelationships

_MODELS = "kustomer_client.models"


class _OfShortcut:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str | None] = InnerAttribute("attributes", "name")
    draft: InnerAttribute[dict[str, Any] | None] = InnerAttribute("attributes", "draft")
    conversation: InnerAttribute[dict[str, Any] | None] = InnerAttribute(
        "attributes", "conversation"
    )
    payload: InnerAttribute[dict[str, Any] | None] = InnerAttribute("attributes", "payload")
    is_private: InnerAttribute[bool | None] = InnerAttribute("attributes", "is_private")
    deleted: InnerAttribute[bool | None] = InnerAttribute("attributes", "deleted")
    rev: InnerAttribute[int | None] = InnerAttribute("attributes", "rev")
    app_disabled: InnerAttribute[bool | None] = InnerAttribute("attributes", "app_disabled")
    created_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "created_at"
    )
    updated_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "updated_at"
    )
    modified_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "modified_at"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Shortcut(Model, _OfShortcut):
    """A shortcut as a JSON:API resource, as live responses show it.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: ShortcutAttributes = ABSENT
    relationships: ShortcutRelationships | None = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "ShortcutAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ShortcutRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
