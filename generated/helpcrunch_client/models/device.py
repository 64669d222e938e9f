# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Device(Model):
    """What a person uses.

    Attributes:
        timezone: Name of a time zone, not always one of the IANA list.
        platform: Kind of the device, for example desktop.
    """

    id: int = ABSENT
    ip: str = ABSENT
    timezone: str = ABSENT
    platform: str = ABSENT
    user_agent: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "ip": ("ip", _c.TEXT),
        "timezone": ("timezone", _c.TEXT),
        "platform": ("platform", _c.TEXT),
        "user_agent": ("userAgent", _c.TEXT),
    }
