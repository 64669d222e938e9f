# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KObjectDone(Model):
    """How an object was done.

    Attributes:
        created_by: Id of a user.
        created_by_team: Id of a team.
        assigned_team: Id of a team.
        assigned_user: Id of a user.
    """

    time: int = ABSENT
    business_time: int = ABSENT
    created_at: datetime.datetime = ABSENT
    created_by: str = ABSENT
    created_by_team: str = ABSENT
    assigned_team: str = ABSENT
    assigned_user: str = ABSENT
    comment_count: int = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "time": ("time", _c.INTEGER),
        "business_time": ("businessTime", _c.INTEGER),
        "created_at": ("createdAt", _c.Instant()),
        "created_by": ("createdBy", _c.TEXT),
        "created_by_team": ("createdByTeam", _c.TEXT),
        "assigned_team": ("assignedTeam", _c.TEXT),
        "assigned_user": ("assignedUser", _c.TEXT),
        "comment_count": ("commentCount", _c.INTEGER),
    }
