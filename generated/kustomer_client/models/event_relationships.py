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
    from . import Relationship

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class EventRelationships(Model):
    """What an event is about, and who made and changed it: text or `None` in the schemas
    of events of a customer, a link in that of events of a conversation.
    """

    org: Relationship = ABSENT
    created_by: Relationship | str | None = ABSENT
    modified_by: Relationship | str | None = ABSENT
    customer: Relationship = ABSENT
    conversation: Relationship | None = ABSENT
    message: Relationship | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "org": ("org", _c.ModelOf(_MODELS, "Relationship")),
        "created_by": (
            "createdBy",
            _c.Choice(object=_c.ModelOf(_MODELS, "Relationship"), string=_c.TEXT),
        ),
        "modified_by": (
            "modifiedBy",
            _c.Choice(object=_c.ModelOf(_MODELS, "Relationship"), string=_c.TEXT),
        ),
        "customer": ("customer", _c.ModelOf(_MODELS, "Relationship")),
        "conversation": ("conversation", _c.ModelOf(_MODELS, "Relationship")),
        "message": ("message", _c.ModelOf(_MODELS, "Relationship")),
    }
