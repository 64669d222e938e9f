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
class CustomField(Model):
    """One custom field of a customer, with its value.

    Attributes:
        value: The value as text, whatever the type; an ISO 8601 instant for type date.
        type: Data type of the field, for example date.
    """

    id: str | None = ABSENT
    name: str | None = ABSENT
    value: str | None = ABSENT
    type: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.TEXT),
        "value": ("value", _c.TEXT),
        "type": ("type", _c.TEXT),
    }
    _aliases: ClassVar = {"type ": "type"}
