# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
class UserMentionInput(Model):
    """A user or a team that a note mentions.

    Attributes:
        user: Id of the user.
        team: Id of the team.
    """

    user: str | None = ABSENT
    team: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "user": ("user", _c.TEXT),
        "team": ("team", _c.TEXT),
    }
