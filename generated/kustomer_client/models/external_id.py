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
class ExternalId(Model):
    """An id of the customer in another system."""

    external_id: str = ABSENT
    verified: bool = ABSENT
    id: str | None = ABSENT
    external_verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
        "id": ("id", _c.TEXT),
        "external_verified": ("externalVerified", _c.BOOLEAN),
    }
