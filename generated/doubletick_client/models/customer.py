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
    from . import CustomField

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Customer(Model):
    """A contact of the organization.

    Attributes:
        assigned_to_user: Name of the team member that the customer is assigned to.
        phone: Phone number of the customer.
        assigned_user_number: Phone number of the team member that the customer is
            assigned to.
        id: Id of the customer, starting with customer_.
        tags: Names of the tags; only there when the request names a WABA number.
    """

    name: str | None = ABSENT
    assigned_to_user: str | None = ABSENT
    phone: str = ABSENT
    assigned_user_number: str | None = ABSENT
    custom_fields: list[CustomField] | None = ABSENT
    id: str | None = ABSENT
    tags: list[str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "assigned_to_user": ("assignedToUser", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "assigned_user_number": ("assignedUserNumber", _c.TEXT),
        "custom_fields": ("customFields", _c.ListOf(_c.ModelOf(_MODELS, "CustomField"))),
        "id": ("id", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
    }
