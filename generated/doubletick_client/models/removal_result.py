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
    from . import FieldRemoval, TagRemoval

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class RemovalResult(Model):
    """Outcome of a removal, tags and custom fields apart."""

    custom_fields: FieldRemoval = ABSENT
    tags: TagRemoval = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "custom_fields": ("customFields", _c.ModelOf(_MODELS, "FieldRemoval")),
        "tags": ("tags", _c.ModelOf(_MODELS, "TagRemoval")),
    }
