# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class QueueAttributes(Model):
    """The attributes of a queue; a connector names them, and no type of theirs."""

    name: Any = ABSENT
    display_name: Any = ABSENT
    description: Any = ABSENT
    item_size: Any = ABSENT
    priority: Any = ABSENT
    restrict_transfers_by_users: Any = ABSENT
    system: Any = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.ANY),
        "display_name": ("displayName", _c.ANY),
        "description": ("description", _c.ANY),
        "item_size": ("itemSize", _c.ANY),
        "priority": ("priority", _c.ANY),
        "restrict_transfers_by_users": ("restrictTransfersByUsers", _c.ANY),
        "system": ("system", _c.ANY),
    }
