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

    from . import (
        DomainInput,
        EmailInput,
        LocationInput,
        PhoneInput,
        SocialProfileInput,
        WebAddressInput,
        WhatsAppInput,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CompanyInput(Model):
    """A new company.

    Attributes:
        name: Name of the company.
        external_id: The id that the caller's own system has for the company.
        avatar_url: Address of a picture.
        emails: E-mail addresses.
        phones: Phone numbers.
        whatsapps: WhatsApp numbers.
        socials: Social network accounts.
        urls: Web addresses.
        domains: Domains.
        locations: Postal addresses.
        employee_count: Number of employees.
        tags: Tags.
        created_at: When the company was created.
        imported_at: When the company was imported.
        rev: Revision that the change is for.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        default_lang: Language of the company.
    """

    name: str = ABSENT
    external_id: str | None = ABSENT
    avatar_url: str | None = ABSENT
    emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | None = ABSENT
    phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | None = ABSENT
    whatsapps: SequenceNotStr[WhatsAppInput | Mapping[str, Any]] | None = ABSENT
    socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | None = ABSENT
    urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | None = ABSENT
    domains: SequenceNotStr[DomainInput | Mapping[str, Any]] | None = ABSENT
    locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | None = ABSENT
    employee_count: float | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    rev: float | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    default_lang: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _l.Limited(_c.TEXT, min_length=3, max_length=256)),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "avatar_url": ("avatarUrl", _c.Nullable(_c.Url())),
        "emails": (
            "emails",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "EmailInput")), max_items=10, unique_items=True
            ),
        ),
        "phones": (
            "phones",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "PhoneInput")), max_items=10, unique_items=True
            ),
        ),
        "whatsapps": (
            "whatsapps",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "WhatsAppInput")), max_items=10, unique_items=True
            ),
        ),
        "socials": (
            "socials",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "SocialProfileInput")),
                max_items=10,
                unique_items=True,
            ),
        ),
        "urls": (
            "urls",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "WebAddressInput")), max_items=10, unique_items=True
            ),
        ),
        "domains": (
            "domains",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "DomainInput")), max_items=10, unique_items=True
            ),
        ),
        "locations": (
            "locations",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "LocationInput")), max_items=10, unique_items=True
            ),
        ),
        "employee_count": ("employeeCount", _c.NUMBER),
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
        "custom": ("custom", _c.CustomAttributes()),
        "default_lang": ("defaultLang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
    }
    _required: ClassVar = frozenset(["name"])
