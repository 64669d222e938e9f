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
    from . import AttachmentAttributes, AttachmentLinks, AttachmentRelationships

_MODELS = "kustomer_client.models"


class _OfAttachment:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    content_type: InnerAttribute[str] = InnerAttribute("attributes", "content_type")
    content_length: InnerAttribute[int] = InnerAttribute("attributes", "content_length")
    redacted: InnerAttribute[bool] = InnerAttribute("attributes", "redacted")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    message_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "message", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Attachment(Model, _OfAttachment):
    """A file of a message as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits; links.self ends with it.
    """

    id: str | None = ABSENT
    type: str = ABSENT
    attributes: AttachmentAttributes = ABSENT
    relationships: AttachmentRelationships = ABSENT
    links: AttachmentLinks = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "AttachmentAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "AttachmentRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "AttachmentLinks")),
    }
