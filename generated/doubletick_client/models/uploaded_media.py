# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UploadedMedia(Model):
    """A file that messages can have by its URL.

    Attributes:
        expires_in: Seconds until the URL expires.
    """

    media_url: str = ABSENT
    expires_in: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "media_url": ("mediaUrl", _c.TEXT),
        "expires_in": ("expiresIn", _c.INTEGER),
    }
