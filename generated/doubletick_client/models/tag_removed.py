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
    from . import EventChannelType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TagRemoved(Model):
    """A customer lost a tag.

    Attributes:
        from_: Phone number of the customer, with a plus sign.
    """

    tag_id: str = ABSENT
    tag_name: str = ABSENT
    from_: str = ABSENT
    dt_customer_id: str = ABSENT
    customer_handle: str | None = ABSENT
    channel_type: EventChannelType | str | None = ABSENT
    tag_removed: bool = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tag_id": ("tagId", _c.TEXT),
        "tag_name": ("tagName", _c.TEXT),
        "from_": ("from", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "customer_handle": ("customerHandle", _c.TEXT),
        "channel_type": ("channelType", _c.OpenEnum(_MODELS, "EventChannelType")),
        "tag_removed": ("tagRemoved", _c.BOOLEAN),
    }
