# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
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
    from . import MediaUploadAttributes, OrgRelationships, SelfLink, UploadTarget

_MODELS = "kustomer_client.models"


class _OfMediaUpload:
    """What a resource holds further inside or has beside it, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    content_type: InnerAttribute[str] = InnerAttribute("attributes", "content_type")
    content_length: InnerAttribute[int] = InnerAttribute("attributes", "content_length")
    redacted: InnerAttribute[bool] = InnerAttribute("attributes", "redacted")
    uploaded: InnerAttribute[bool] = InnerAttribute("attributes", "uploaded")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    context: InnerAttribute[str] = InnerAttribute("attributes", "context")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    upload: BesideAttribute[UploadTarget] = BesideAttribute()
    provider: BesideAttribute[str] = BesideAttribute()


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MediaUpload(Model, _OfMediaUpload):
    """Media as a JSON:API resource, and where its file is to be sent.

    Attributes:
        id: 24 hexadecimal digits.
        type: In the example, attachment.
        upload: Where a file is to be sent, as a form.
        provider: Where files are kept, for example s3.
    """

    id: str = ABSENT
    type: str = ABSENT
    attributes: MediaUploadAttributes = ABSENT
    relationships: OrgRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "MediaUploadAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "OrgRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
