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

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class NamedTemplateBody(Model):
    """What is filled into the text of a template by name.

    Attributes:
        placeholders: Objects with one key each, the name of the placeholder.
    """

    placeholders: SequenceNotStr[Mapping[str, Any]] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "placeholders": (
            "placeholders",
            _c.ListOf(_l.Limited(_c.MapOf(_c.ANY), min_keys=1, max_keys=1)),
        ),
    }
    _required: ClassVar = frozenset(["placeholders"])
