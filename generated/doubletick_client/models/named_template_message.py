# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from . import NamedTemplate

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NamedTemplateMessage(Model):
    """A template with named placeholders to send.

    Has exactly one of to and group_id.

    Attributes:
        from_: WABA number that sends.
        to: Phone number of the customer.
        group_id: Id of the WhatsApp group.
        custom_data: Comes back in the webhooks about the message.
    """

    from_: str | None = ABSENT
    to: str | None = ABSENT
    group_id: str | None = ABSENT
    content: NamedTemplate | Mapping[str, Any] = ABSENT
    custom_data: Mapping[str, str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "from_": ("from", _l.Limited(_c.TEXT, min_length=10, max_length=15)),
        "to": ("to", _l.Limited(_c.TEXT, min_length=10, max_length=15)),
        "group_id": ("groupId", _c.TEXT),
        "content": ("content", _c.ModelOf(_MODELS, "NamedTemplate")),
        "custom_data": ("customData", _c.MapOf(_c.TEXT)),
    }
    _required: ClassVar = frozenset(["content"])
    _rules: ClassVar = (Rule(kind="exactly_one", choices=(("to",), ("group_id",))),)
