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
class SuggestedShortcutInput(Model):
    """A shortcut to suggest.

    Attributes:
        shortcut_id: Id of the shortcut.
        confidence: How sure it is, from -1 to 1.
    """

    shortcut_id: str = ABSENT
    confidence: float = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "shortcut_id": ("shortcutId", _c.TEXT),
        "confidence": ("confidence", _l.Limited(_c.NUMBER, minimum=-1, maximum=1)),
    }
    _required: ClassVar = frozenset(["shortcut_id", "confidence"])
