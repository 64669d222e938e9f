# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import KlassMixin

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KlassAttributes(Model):
    """The attributes of a klass.

    Attributes:
        name: Name of the klass in paths.
        display_name: Name that users see.
        displayname: The display name in another spelling.
        status: enabled or disabled.
        mixins: What can be done with its objects.
    """

    name: str = ABSENT
    display_name: str | None = ABSENT
    displayname: str | None = ABSENT
    icon: str | None = ABSENT
    color: str | None = ABSENT
    klass_schema: str | None = ABSENT
    app_version: str | None = ABSENT
    app_disabled: bool | None = ABSENT
    status: str = ABSENT
    mixins: list[KlassMixin | str] | None = ABSENT
    updated_at: datetime.datetime = ABSENT
    created_at: datetime.datetime = ABSENT
    s_3_data_url: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "displayname": ("displayname", _c.TEXT),
        "icon": ("icon", _c.TEXT),
        "color": ("color", _c.TEXT),
        "klass_schema": ("klassSchema", _c.TEXT),
        "app_version": ("appVersion", _c.TEXT),
        "app_disabled": ("appDisabled", _c.BOOLEAN),
        "status": ("status", _c.TEXT),
        "mixins": ("mixins", _c.ListOf(_c.OpenEnum(_MODELS, "KlassMixin"))),
        "updated_at": ("updatedAt", _c.Instant()),
        "created_at": ("createdAt", _c.Instant()),
        "s_3_data_url": ("s3DataUrl", _c.TEXT),
    }
