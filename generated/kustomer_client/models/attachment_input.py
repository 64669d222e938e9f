# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AttachmentInput(Model):
    """A file that was uploaded.

    Attributes:
        id: Id of the upload.
        name: Name of the file.
        content_type: Its media type.
        content_length: Its size in bytes.
        source_id: Id of what it is from.
    """

    id: str = ABSENT
    name: str = ABSENT
    content_type: str = ABSENT
    content_length: float = ABSENT
    source_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("_id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "name": ("name", _c.TEXT),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _c.NUMBER),
        "source_id": ("sourceId", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    }
    _required: ClassVar = frozenset(["id", "name", "content_type", "content_length"])
