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
    from . import InvalidMember

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MembersAdded(Model):
    """Outcome of adding members to a group."""

    invalid_members: list[InvalidMember] = ABSENT
    created_members: list[str] = ABSENT
    members_already_present: list[str] = ABSENT
    group_id: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "invalid_members": ("invalidMembers", _c.ListOf(_c.ModelOf(_MODELS, "InvalidMember"))),
        "created_members": ("createdMembers", _c.ListOf(_c.TEXT)),
        "members_already_present": ("membersAlreadyPresent", _c.ListOf(_c.TEXT)),
        "group_id": ("groupId", _c.TEXT),
    }
