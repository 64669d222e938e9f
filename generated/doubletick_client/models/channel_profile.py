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
class ChannelProfile(Model):
    """What customers see of a channel."""

    websites: list[str] = ABSENT
    email: str | None = ABSENT
    vertical: str | None = ABSENT
    address: str | None = ABSENT
    description: str | None = ABSENT
    about: str | None = ABSENT
    logo: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "websites": ("websites", _c.ListOf(_c.TEXT)),
        "email": ("email", _c.TEXT),
        "vertical": ("vertical", _c.TEXT),
        "address": ("address", _c.TEXT),
        "description": ("description", _c.TEXT),
        "about": ("about", _c.TEXT),
        "logo": ("logo", _c.TEXT),
    }
