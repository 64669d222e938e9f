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
class ExternalIdInput(Model):
    """An id of the customer in another system.

    Attributes:
        external_id: The id.
        verified: Whether it is verified.
    """

    external_id: str = ABSENT
    verified: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _l.Limited(_c.TEXT, min_length=1, max_length=255)),
        "verified": ("verified", _c.BOOLEAN),
    }
    _required: ClassVar = frozenset(["external_id"])
