# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
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
    from . import Agent

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Department(Model):
    """A group of team members.

    Attributes:
        agents: Members of the department.
    """

    id: int = ABSENT
    name: str = ABSENT
    agents: list[Agent] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "agents": ("agents", _c.ListOf(_c.ModelOf(_MODELS, "Agent"))),
    }
