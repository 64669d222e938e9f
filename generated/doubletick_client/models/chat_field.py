# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class ChatField(Model):
    """A custom field of the customer of a chat.

    Attributes:
        values: The values of a field of type multi_select. Their shape is not
            documented.
    """

    name: str | None = ABSENT
    type: str | None = ABSENT
    value: str | None = ABSENT
    values: list[dict[str, Any]] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "type": ("type", _c.TEXT),
        "value": ("value", _c.TEXT),
        "values": ("values", _c.ListOf(_c.MapOf(_c.ANY))),
    }
