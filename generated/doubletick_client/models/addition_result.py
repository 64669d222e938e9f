# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import FieldAddition, TagAddition

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AdditionResult(Model):
    """Outcome of an addition, tags and custom fields apart."""

    custom_fields: FieldAddition = ABSENT
    tags: TagAddition = ABSENT
    customer_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "custom_fields": ("customFields", _c.ModelOf(_MODELS, "FieldAddition")),
        "tags": ("tags", _c.ModelOf(_MODELS, "TagAddition")),
        "customer_id": ("customerId", _c.TEXT),
    }
