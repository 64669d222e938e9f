# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TagError(Model):
    """Why a tag was not changed."""

    tag: str = ABSENT
    error: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "tag": ("tag", _c.TEXT),
        "error": ("error", _c.TEXT),
    }
