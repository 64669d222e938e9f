# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import DraftEditorBlock

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class DraftEditorText(Model):
    """The text as Draft.js keeps it."""

    blocks: list[DraftEditorBlock] = ABSENT
    entity_map: dict[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "blocks": ("blocks", _c.ListOf(_c.ModelOf(_MODELS, "DraftEditorBlock"))),
        "entity_map": ("entityMap", _c.MapOf(_c.ANY)),
    }
