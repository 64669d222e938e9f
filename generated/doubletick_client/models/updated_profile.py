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
class UpdatedProfile(Model):
    """What customers see of a channel after an update."""

    websites: list[str] | None = ABSENT
    email: str | None = ABSENT
    vertical: str | None = ABSENT
    address: str | None = ABSENT
    description: str | None = ABSENT
    logo: str | None = ABSENT
    about: str | None = ABSENT
    org_name: str | None = ABSENT
    display_name: str | None = ABSENT
    use_meta_name: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "websites": ("websites", _c.ListOf(_c.TEXT)),
        "email": ("email", _c.TEXT),
        "vertical": ("vertical", _c.TEXT),
        "address": ("address", _c.TEXT),
        "description": ("description", _c.TEXT),
        "logo": ("logo", _c.TEXT),
        "about": ("about", _c.TEXT),
        "org_name": ("orgName", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "use_meta_name": ("useMetaName", _c.BOOLEAN),
    }
