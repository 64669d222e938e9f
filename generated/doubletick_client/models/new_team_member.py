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

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import WabaAccess

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NewTeamMember(Model):
    """A member to add to the team."""

    name: str | None = ABSENT
    phone: str | None = ABSENT
    org_role_id: str | None = ABSENT
    waba_access: SequenceNotStr[WabaAccess | Mapping[str, Any]] | None = ABSENT
    add_to_team_directly: bool | None = ABSENT
    send_invite_message: bool | None = ABSENT
    email: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _l.Limited(_c.TEXT, min_length=1)),
        "phone": ("phone", _l.Limited(_c.Phone(), min_length=1)),
        "org_role_id": ("orgRoleId", _l.Limited(_c.TEXT, min_length=1)),
        "waba_access": ("wabaAccess", _c.ListOf(_c.ModelOf(_MODELS, "WabaAccess"))),
        "add_to_team_directly": ("addToTeamDirectly", _c.BOOLEAN),
        "send_invite_message": ("sendInviteMessage", _c.BOOLEAN),
        "email": ("email", _c.TEXT),
    }
