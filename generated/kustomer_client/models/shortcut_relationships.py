# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

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
class ShortcutRelationships(Model):
    """What a shortcut is below, its files, and who may use it; their form is not known."""

    parent: Any = ABSENT
    attachments: Any = ABSENT
    access_users: Any = ABSENT
    access_teams: Any = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "parent": ("parent", _c.ANY),
        "attachments": ("attachments", _c.ANY),
        "access_users": ("accessUsers", _c.ANY),
        "access_teams": ("accessTeams", _c.ANY),
    }
