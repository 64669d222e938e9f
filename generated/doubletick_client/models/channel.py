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
    from . import ChannelProfile

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Channel(Model):
    """A WhatsApp channel of the organization.

    Attributes:
        status: For example CONNECTED.
    """

    channel_id: str | None = ABSENT
    waba_number: str | None = ABSENT
    display_name: str | None = ABSENT
    status: str | None = ABSENT
    use_meta_name: bool | None = ABSENT
    profile: ChannelProfile | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel_id": ("channelId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "status": ("status", _c.TEXT),
        "use_meta_name": ("useMetaName", _c.BOOLEAN),
        "profile": ("profile", _c.ModelOf(_MODELS, "ChannelProfile")),
    }
