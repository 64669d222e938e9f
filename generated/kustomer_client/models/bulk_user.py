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
class BulkUser(Model):
    """Whose key asked for a bulk job."""

    id: str = ABSENT
    user_type: str = ABSENT
    roles: list[str] = ABSENT
    org_name: str = ABSENT
    subject: str = ABSENT
    org: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "user_type": ("userType", _c.TEXT),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
        "org_name": ("orgName", _c.TEXT),
        "subject": ("subject", _c.TEXT),
        "org": ("org", _c.TEXT),
    }
