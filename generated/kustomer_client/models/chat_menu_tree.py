# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ChatMenuTree(Model):
    """The levels of a menu.

    Attributes:
        tree: The levels.
    """

    tree: Mapping[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tree": ("tree", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["tree"])
