# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import UnmaskingWindow

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UnmaskedCustomerAttributes(Model):
    """The attributes of a customer with an unmasking window; no page has their schema."""

    name: str | None = ABSENT
    unmasking_window: UnmaskingWindow = ABSENT
    created_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "unmasking_window": ("unmaskingWindow", _c.ModelOf(_MODELS, "UnmaskingWindow")),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
