# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from . import ExternalQueue

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class QueueInput(Model):
    """The queue of a conversation.

    Has at least one of id and external.

    Attributes:
        id: Id of the queue.
        external: A queue of another service.
    """

    id: str | None = ABSENT
    external: ExternalQueue | Literal["amazon-connect"] | str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.Nullable(_c.TEXT)),
        "external": ("external", _c.Nullable(_c.OpenEnum(_MODELS, "ExternalQueue"))),
    }
    _rules: ClassVar = (Rule(kind="at_least_one", choices=(("id",), ("external",))),)
