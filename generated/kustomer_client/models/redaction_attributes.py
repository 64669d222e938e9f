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
class RedactionAttributes(Model):
    """The attributes of a redaction.

    Attributes:
        meta: Text in the schema, an object in requests.
    """

    preview: str = ABSENT
    meta: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "preview": ("preview", _c.TEXT),
        "meta": ("meta", _c.TEXT),
    }
