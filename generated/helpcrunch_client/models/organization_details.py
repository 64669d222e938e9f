# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class OrganizationDetails(Model):
    """The account, and whether its team is online.

    Attributes:
        team_online: Whether anybody of the team is online.
    """

    id: int = ABSENT
    domain: str = ABSENT
    team_online: bool = ABSENT
    chat_enabled: bool = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "domain": ("domain", _c.TEXT),
        "team_online": ("teamOnline", _c.BOOLEAN),
        "chat_enabled": ("chatEnabled", _c.BOOLEAN),
    }
