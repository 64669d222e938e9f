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
    from . import AttachmentLinks, FileAttributes, ForwardAttachmentRelationships

_MODELS = "kustomer_client.models"


class _OfForwardAttachment:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    content_type: InnerAttribute[str] = InnerAttribute("attributes", "content_type")
    content_length: InnerAttribute[int] = InnerAttribute("attributes", "content_length")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    forward_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "forward", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ForwardAttachment(Model, _OfForwardAttachment):
    """A file of a forward as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    id: str = ABSENT
    type: str = ABSENT
    attributes: FileAttributes = ABSENT
    relationships: ForwardAttachmentRelationships = ABSENT
    links: AttachmentLinks = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "FileAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "ForwardAttachmentRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "AttachmentLinks")),
    }
