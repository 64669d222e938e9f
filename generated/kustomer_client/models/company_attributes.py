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
class CompanyAttributes(Model):
    """The attributes of a company.

    Attributes:
        extenal_id: The external id in the spelling of the vendor.
        tags: Ids of tags.
    """

    name: str = ABSENT
    extenal_id: str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    tags: list[str] = ABSENT
    domains: list[Any] | None = ABSENT
    emails: list[Any] | None = ABSENT
    locations: list[Any] | None = ABSENT
    phones: list[Any] | None = ABSENT
    rev: int | None = ABSENT
    role_group_versions: list[Any] | None = ABSENT
    socials: list[Any] | None = ABSENT
    urls: list[Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "extenal_id": ("extenalId", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "domains": ("domains", _c.ListOf(_c.ANY)),
        "emails": ("emails", _c.ListOf(_c.ANY)),
        "locations": ("locations", _c.ListOf(_c.ANY)),
        "phones": ("phones", _c.ListOf(_c.ANY)),
        "rev": ("rev", _c.INTEGER),
        "role_group_versions": ("roleGroupVersions", _c.ListOf(_c.ANY)),
        "socials": ("socials", _c.ListOf(_c.ANY)),
        "urls": ("urls", _c.ListOf(_c.ANY)),
    }
