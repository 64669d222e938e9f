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
class SatisfactionSender(Model):
    """Where a survey is sent from."""

    account: str = ABSENT
    app: str = ABSENT
    channel: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "account": ("account", _c.TEXT),
        "app": ("app", _c.TEXT),
        "channel": ("channel", _c.TEXT),
    }
