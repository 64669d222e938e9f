# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import ResourceIdentifier, SelfLink

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class MessageFiles(Model):
    """Links to the files of a message."""

    links: SelfLink = ABSENT
    data: list[ResourceIdentifier] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
        "data": ("data", _c.ListOf(_c.ModelOf(_MODELS, "ResourceIdentifier"))),
    }
