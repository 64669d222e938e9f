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
class EmailRecipient(Model):
    """Someone with an e-mail address."""

    name: str = ABSENT
    email: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
    }
