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
class InstagramIdInput(Model):
    """An id of the customer at Instagram.

    Attributes:
        page_id: Id of the page.
        thread_id: Id of the thread.
        username: Name of the account.
        instagram_id: Id of the account.
    """

    page_id: str = ABSENT
    thread_id: str = ABSENT
    username: str = ABSENT
    instagram_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "page_id": ("pageId", _l.Limited(_c.TEXT, max_length=255)),
        "thread_id": ("threadId", _l.Limited(_c.TEXT, max_length=255)),
        "username": ("username", _l.Limited(_c.TEXT, max_length=255)),
        "instagram_id": ("instagramId", _l.Limited(_c.TEXT, max_length=255)),
    }
    _required: ClassVar = frozenset(["page_id", "thread_id", "username"])
