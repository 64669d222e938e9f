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
class Application(Model):
    """A widget or channel through which customers write.

    Attributes:
        type: Kind of the application. Which kinds there are is not known.
    """

    id: int = ABSENT
    name: str = ABSENT
    display_name: str = ABSENT
    type: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "type": ("type", _c.TEXT),
    }
