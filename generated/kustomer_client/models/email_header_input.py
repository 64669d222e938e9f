# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EmailHeaderInput(Model):
    """A header of an e-mail.

    Attributes:
        name: Its name.
        value: Its value.
    """

    name: str = ABSENT
    value: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _l.Limited(_c.TEXT, min_length=1)),
        "value": ("value", _l.Limited(_c.TEXT, min_length=1)),
    }
    _required: ClassVar = frozenset(["name"])
