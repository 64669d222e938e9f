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
    from . import AssignmentMessage

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAssigned(Model):
    """A chat was assigned to an agent."""

    chat_id: str = ABSENT
    assigned_user_id: str = ABSENT
    assigned_user_name: str = ABSENT
    assigned_user_phone: str = ABSENT
    assigned_user_email: str = ABSENT
    customer_phone: str = ABSENT
    dt_customer_id: str = ABSENT
    message: AssignmentMessage = ABSENT
    assigned_user_org_role: str | None = ABSENT
    assigned_user_waba_role: str | None = ABSENT
    assigned_user_waba_number: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "chat_id": ("chatId", _c.TEXT),
        "assigned_user_id": ("assignedUserId", _c.TEXT),
        "assigned_user_name": ("assignedUserName", _c.TEXT),
        "assigned_user_phone": ("assignedUserPhone", _c.TEXT),
        "assigned_user_email": ("assignedUserEmail", _c.TEXT),
        "customer_phone": ("customerPhone", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "message": ("message", _c.ModelOf(_MODELS, "AssignmentMessage")),
        "assigned_user_org_role": ("assignedUserOrgRole", _c.TEXT),
        "assigned_user_waba_role": ("assignedUserWabaRole", _c.TEXT),
        "assigned_user_waba_number": ("assignedUserWabaNumber", _c.TEXT),
    }
