# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MediaUploadAttributes(Model):
    """The attributes of media.

    Attributes:
        name: Name of the file.
        content_type: Its media type.
        content_length: Its size in bytes.
        redacted: Whether the file is redacted.
        uploaded: Whether the file was sent.
        context: What the file is for; attachment in the example.
    """

    name: str = ABSENT
    content_type: str = ABSENT
    content_length: int = ABSENT
    redacted: bool = ABSENT
    uploaded: bool = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    context: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _c.INTEGER),
        "redacted": ("redacted", _c.BOOLEAN),
        "uploaded": ("uploaded", _c.BOOLEAN),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "context": ("context", _c.TEXT),
    }
