# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import Sentiment

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class LastConversation(Model):
    """The last conversation of the customer."""

    id: str | None = ABSENT
    sentiment: Sentiment | None = ABSENT
    tags: list[str] | None = ABSENT
    channels: list[str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "Sentiment")),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "channels": ("channels", _c.ListOf(_c.TEXT)),
    }
