# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

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
class SocialProfile(Model):
    """A social network account of a customer."""

    type: str = ABSENT
    userid: str = ABSENT
    username: str = ABSENT
    url: str = ABSENT
    verified: bool | None = ABSENT
    id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "userid": ("userid", _c.TEXT),
        "username": ("username", _c.TEXT),
        "url": ("url", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
        "id": ("id", _c.TEXT),
    }
