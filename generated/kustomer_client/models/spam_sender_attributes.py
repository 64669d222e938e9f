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
class SpamSenderAttributes(Model):
    """The attributes of a sender.

    Attributes:
        sender: Address of the sender.
        channel: For example email.
        list_: whitelist or blacklist.
    """

    sender: str = ABSENT
    channel: str = ABSENT
    list_: str = ABSENT
    created_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "sender": ("sender", _c.TEXT),
        "channel": ("channel", _c.TEXT),
        "list_": ("list", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
    }
