# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class KObjectChange(Model):
    """The fields of a custom object that change.

    Attributes:
        external_id: The id that the caller's own system has for it.
        title: Its title.
        description: Its description.
        images: Addresses of pictures.
        icon: Name of its icon.
        data: Data; the page does not say which.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        tags: Tags.
        created_at: When it was created.
        imported_at: When it was imported.
        rev: Revision that the change is for; another one is a conflict.
    """

    external_id: str | None = ABSENT
    title: str | None = ABSENT
    description: str | None = ABSENT
    images: SequenceNotStr[str] | None = ABSENT
    icon: str | None = ABSENT
    data: Mapping[str, Any] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    rev: float | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "external_id": ("externalId", _l.Limited(_c.TEXT, min_length=1, max_length=256)),
        "title": ("title", _l.Limited(_c.TEXT, min_length=1, max_length=256)),
        "description": ("description", _l.Limited(_c.TEXT, max_length=10240)),
        "images": ("images", _l.Limited(_c.ListOf(_c.Url()), max_items=20, unique_items=True)),
        "icon": ("icon", _l.Limited(_c.TEXT, max_length=64)),
        "data": ("data", _c.MapOf(_c.ANY)),
        "custom": ("custom", _c.MapOf(_c.ANY)),
        "tags": (
            "tags",
            _l.Limited(
                _c.ListOf(
                    _l.Limited(
                        _c.TEXT,
                        min_length=1,
                        max_length=64,
                        pattern="^[0-9a-zA-ZÀ-ÿ_/<>\\-.]{1}[0-9a-zA-ZÀ-ÿ _/<>\\-.]{0,63}$",
                    )
                ),
                max_items=20,
                unique_items=True,
            ),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "imported_at": ("importedAt", _c.Instant()),
        "rev": ("rev", _c.NUMBER),
    }
