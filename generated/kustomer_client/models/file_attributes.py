# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class FileAttributes(Model):
    """The attributes of a file.

    Attributes:
        name: Name of the file.
        content_type: Its media type.
        content_length: Its size in bytes.
    """

    name: str = ABSENT
    content_type: str = ABSENT
    content_length: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "content_type": ("contentType", _c.TEXT),
        "content_length": ("contentLength", _c.INTEGER),
    }
