# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ChatArticle(Model):
    """An article.

    Attributes:
        id: Its id.
        type: Its type.
        attributes: Its attributes.
    """

    id: str = ABSENT
    type: str | None = ABSENT
    attributes: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "type": ("type", _c.TEXT),
        "attributes": ("attributes", _c.MapOf(_c.ANY)),
    }
    _required: ClassVar = frozenset(["id"])
