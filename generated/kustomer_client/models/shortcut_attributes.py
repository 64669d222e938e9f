# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

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
class ShortcutAttributes(Model):
    """The attributes of a shortcut.

    Attributes:
        draft: Its text, as text.
        conversation: What it sets in a conversation.
        payload: Its text in Draft.js.
    """

    name: str | None = ABSENT
    draft: dict[str, Any] | None = ABSENT
    conversation: dict[str, Any] | None = ABSENT
    payload: dict[str, Any] | None = ABSENT
    is_private: bool | None = ABSENT
    deleted: bool | None = ABSENT
    rev: int | None = ABSENT
    app_disabled: bool | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    updated_at: datetime.datetime | None = ABSENT
    modified_at: datetime.datetime | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "draft": ("draft", _c.MapOf(_c.ANY)),
        "conversation": ("conversation", _c.MapOf(_c.ANY)),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "is_private": ("isPrivate", _c.BOOLEAN),
        "deleted": ("deleted", _c.BOOLEAN),
        "rev": ("rev", _c.INTEGER),
        "app_disabled": ("appDisabled", _c.BOOLEAN),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
