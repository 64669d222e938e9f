# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
    from . import QueueAttributes, SelfLink

_MODELS = "kustomer_client.models"


class _OfQueue:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[Any | None] = InnerAttribute("attributes", "name")
    display_name: InnerAttribute[Any | None] = InnerAttribute("attributes", "display_name")
    description: InnerAttribute[Any | None] = InnerAttribute("attributes", "description")
    item_size: InnerAttribute[Any | None] = InnerAttribute("attributes", "item_size")
    priority: InnerAttribute[Any | None] = InnerAttribute("attributes", "priority")
    restrict_transfers_by_users: InnerAttribute[Any | None] = InnerAttribute(
        "attributes", "restrict_transfers_by_users"
    )
    system: InnerAttribute[Any | None] = InnerAttribute("attributes", "system")


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Queue(Model, _OfQueue):
    """A queue as a JSON:API resource, as a connector shows it.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: QueueAttributes = ABSENT
    links: SelfLink | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "QueueAttributes")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
