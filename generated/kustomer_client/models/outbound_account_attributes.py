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
class OutboundAccountAttributes(Model):
    """The attributes of an account.

    Attributes:
        channel: For example email or sms.
        account: Its address or number.
    """

    channel: str = ABSENT
    name: str = ABSENT
    account: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "channel": ("channel", _c.TEXT),
        "name": ("name", _c.TEXT),
        "account": ("account", _c.TEXT),
    }
