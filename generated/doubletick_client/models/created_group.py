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
    from . import GroupData, InvalidMember

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CreatedGroup(Model):
    """A new group, and who could not be added to it."""

    group_data: GroupData = ABSENT
    invalid_members: list[InvalidMember] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "group_data": ("groupData", _c.ModelOf(_MODELS, "GroupData")),
        "invalid_members": ("invalidMembers", _c.ListOf(_c.ModelOf(_MODELS, "InvalidMember"))),
    }
