# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import AdMedia, AdSourceType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AdReferral(Model):
    """The ad. Media are addresses from the Cloud API, and ids from other providers.

    Attributes:
        ctwa_clid: Id of the click.
    """

    source_url: str = ABSENT
    source_type: AdSourceType | str = ABSENT
    source_id: str = ABSENT
    headline: str = ABSENT
    body: str = ABSENT
    ctwa_clid: str = ABSENT
    media_type: str | None = ABSENT
    image_url: str | None = ABSENT
    video_url: str | None = ABSENT
    thumbnail_url: str | None = ABSENT
    image: AdMedia | None = ABSENT
    video: AdMedia | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "source_url": ("source_url", _c.TEXT),
        "source_type": ("source_type", _c.OpenEnum(_MODELS, "AdSourceType")),
        "source_id": ("source_id", _c.TEXT),
        "headline": ("headline", _c.TEXT),
        "body": ("body", _c.TEXT),
        "ctwa_clid": ("ctwa_clid", _c.TEXT),
        "media_type": ("media_type", _c.TEXT),
        "image_url": ("image_url", _c.TEXT),
        "video_url": ("video_url", _c.TEXT),
        "thumbnail_url": ("thumbnail_url", _c.TEXT),
        "image": ("image", _c.ModelOf(_MODELS, "AdMedia")),
        "video": ("video", _c.ModelOf(_MODELS, "AdMedia")),
    }
