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
    from . import Collaborator, UnknownCollaborator

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CollaboratorResult(Model):
    """Outcome of adding or removing collaborators."""

    success: list[Collaborator] | None = ABSENT
    failed: list[UnknownCollaborator] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "success": ("success", _c.ListOf(_c.ModelOf(_MODELS, "Collaborator"))),
        "failed": ("failed", _c.ListOf(_c.ModelOf(_MODELS, "UnknownCollaborator"))),
    }
