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
    from . import UpdatedProfile

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ChannelUpdate(Model):
    """The profile of a channel after an update.

    Attributes:
        status: SUCCESS.
    """

    status: str | None = ABSENT
    integration_id: str | None = ABSENT
    profile: UpdatedProfile | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
        "profile": ("profile", _c.ModelOf(_MODELS, "UpdatedProfile")),
    }
