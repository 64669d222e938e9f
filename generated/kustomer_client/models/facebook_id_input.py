# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class FacebookIdInput(Model):
    """An id of the customer at Facebook.

    Attributes:
        page_id: Id of the page.
        user_id: Id of the user.
        name: Name of the user.
    """

    page_id: str = ABSENT
    user_id: str = ABSENT
    name: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "page_id": ("pageId", _l.Limited(_c.TEXT, max_length=255)),
        "user_id": ("userId", _l.Limited(_c.TEXT, max_length=255)),
        "name": ("name", _l.Limited(_c.TEXT, max_length=255)),
    }
    _required: ClassVar = frozenset(["page_id", "user_id"])
