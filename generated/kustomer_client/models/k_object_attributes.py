# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import KlassMixin, KObjectDone

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KObjectAttributes(Model):
    """The attributes of a custom object.

    Attributes:
        images: Addresses of pictures.
        custom: Custom attributes; the suffix of a name shows its type.
        tags: The shape of an entry is not documented.
        rev: Revision; grows with every update.
        klass_display_name: Name of the klass that users see.
        klass_mixins: What can be done with the objects of the klass.
        queue: Id of the queue.
        assigned_user: Id of the user.
        status: open or done.
    """

    title: str = ABSENT
    description: str | None = ABSENT
    icon: str = ABSENT
    images: list[str] = ABSENT
    s_3_data_url: str | None = ABSENT
    custom: dict[str, Any] = ABSENT
    tags: list[Any] = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    rev: int = ABSENT
    klass_display_name: str | None = ABSENT
    klass_mixins: list[KlassMixin | str] | None = ABSENT
    first_done: KObjectDone | None = ABSENT
    last_done: KObjectDone | None = ABSENT
    done_count: int | None = ABSENT
    reopen_count: int | None = ABSENT
    reopen_from_done_count: int | None = ABSENT
    queue: str | None = ABSENT
    assigned_user: str | None = ABSENT
    status: str | None = ABSENT
    external_id: str | None = ABSENT
    role_group_versions: list[Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "title": ("title", _c.TEXT),
        "description": ("description", _c.TEXT),
        "icon": ("icon", _c.TEXT),
        "images": ("images", _c.ListOf(_c.TEXT)),
        "s_3_data_url": ("s3DataUrl", _c.TEXT),
        "custom": ("custom", _c.MapOf(_c.ANY)),
        "tags": ("tags", _c.ListOf(_c.ANY)),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "rev": ("rev", _c.INTEGER),
        "klass_display_name": ("klassDisplayName", _c.TEXT),
        "klass_mixins": ("klassMixins", _c.ListOf(_c.OpenEnum(_MODELS, "KlassMixin"))),
        "first_done": ("firstDone", _c.ModelOf(_MODELS, "KObjectDone")),
        "last_done": ("lastDone", _c.ModelOf(_MODELS, "KObjectDone")),
        "done_count": ("doneCount", _c.INTEGER),
        "reopen_count": ("reopenCount", _c.INTEGER),
        "reopen_from_done_count": ("reopenFromDoneCount", _c.INTEGER),
        "queue": ("queue", _c.TEXT),
        "assigned_user": ("assignedUser", _c.TEXT),
        "status": ("status", _c.TEXT),
        "external_id": ("externalId", _c.TEXT),
        "role_group_versions": ("roleGroupVersions", _c.ListOf(_c.ANY)),
    }
