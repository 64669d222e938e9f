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
class MessageRecipient(Model):
    """The address of the organization that a message came to."""

    email: str | None = ABSENT
    mailbox_hash: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "email": ("email", _c.TEXT),
        "mailbox_hash": ("mailboxHash", _c.TEXT),
    }
