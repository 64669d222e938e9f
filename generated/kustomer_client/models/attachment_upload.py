# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    BesideAttribute,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import AttachmentUploadAttributes, FileLinks, OrgRelationships, UploadTarget

_MODELS = "kustomer_client.models"


class _OfAttachmentUpload:
    """What a resource holds further inside or has beside it, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    content_type: InnerAttribute[str] = InnerAttribute("attributes", "content_type")
    content_length: InnerAttribute[int] = InnerAttribute("attributes", "content_length")
    uploaded: InnerAttribute[bool] = InnerAttribute("attributes", "uploaded")
    redacted: InnerAttribute[bool] = InnerAttribute("attributes", "redacted")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    upload: BesideAttribute[UploadTarget] = BesideAttribute()


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AttachmentUpload(Model, _OfAttachmentUpload):
    """An attachment as a JSON:API resource, and where its file is to be sent.

    Attributes:
        id: 24 hexadecimal digits.
        upload: Where a file is to be sent, as a form.
    """

    id: str = ABSENT
    type: str = ABSENT
    attributes: AttachmentUploadAttributes = ABSENT
    relationships: OrgRelationships = ABSENT
    links: FileLinks = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "AttachmentUploadAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "OrgRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "FileLinks")),
    }
