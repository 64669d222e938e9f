# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

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
        EmailInput,
        ExternalIdInput,
        FacebookIdInput,
        Gender,
        LocationInput,
        PhoneInput,
        SentimentInput,
        SocialProfileInput,
        WebAddressInput,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerUpdate(Model):
    """The fields of a customer that change.

    Attributes:
        id: Id of the customer at Kustomer.
        name: Name of the customer.
        company: Id of the company.
        external_id: The id that the caller's own system has for the customer.
        username: Name of the account.
        signed_up_at: When the customer signed up.
        last_activity_at: When anything last happened.
        last_customer_activity_at: When the customer last did something.
        last_seen_at: When the customer was last seen.
        avatar_url: Address of a picture.
        external_ids: Ids in other systems.
        shared_external_ids: Ids that other customers have too.
        emails: E-mail addresses.
        shared_emails: E-mail addresses that other customers have too.
        phones: Phone numbers.
        shared_phones: Phone numbers that other customers have too.
        facebook_ids: Ids at Facebook.
        socials: Social network accounts.
        shared_socials: Social network accounts that other customers have too.
        urls: Web addresses.
        locations: Postal addresses.
        locale: Language and region.
        time_zone: Name of the time zone.
        tags: Tags.
        custom: Custom attributes; the suffix of a name shows its type (Str, Txt, Num,
            At, Bool, Url), and `None` clears one.
        birthday_at: Birthday.
        gender: m or f.
        created_at: When the customer was created.
        imported_at: When the customer was imported.
        rev: Revision that the change is for; another one is a conflict.
        default_lang: Language of the customer.
        client_ref: A reference of the caller's own, by which the results of the batches
            name the entry; all entries of a call have one, each another, or none has.
    """

    id: str = ABSENT
    name: str | None = ABSENT
    company: str | None = ABSENT
    external_id: str | None = ABSENT
    username: str | None = ABSENT
    signed_up_at: datetime.datetime | None = ABSENT
    last_activity_at: datetime.datetime | None = ABSENT
    last_customer_activity_at: datetime.datetime | None = ABSENT
    last_seen_at: datetime.datetime | None = ABSENT
    avatar_url: str | None = ABSENT
    external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | None = ABSENT
    shared_external_ids: SequenceNotStr[ExternalIdInput | Mapping[str, Any]] | None = ABSENT
    emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | None = ABSENT
    shared_emails: SequenceNotStr[EmailInput | Mapping[str, Any]] | None = ABSENT
    phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | None = ABSENT
    shared_phones: SequenceNotStr[PhoneInput | Mapping[str, Any]] | None = ABSENT
    facebook_ids: SequenceNotStr[FacebookIdInput | Mapping[str, Any]] | None = ABSENT
    socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | None = ABSENT
    shared_socials: SequenceNotStr[SocialProfileInput | Mapping[str, Any]] | None = ABSENT
    urls: SequenceNotStr[WebAddressInput | Mapping[str, Any]] | None = ABSENT
    locations: SequenceNotStr[LocationInput | Mapping[str, Any]] | None = ABSENT
    locale: str | None = ABSENT
    time_zone: str | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    sentiment: SentimentInput | Mapping[str, Any] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT
    birthday_at: datetime.datetime | None = ABSENT
    gender: Gender | Literal["m", "f"] | str | None = ABSENT
    created_at: datetime.datetime | None = ABSENT
    imported_at: datetime.datetime | None = ABSENT
    rev: float | None = ABSENT
    default_lang: str | None = ABSENT
    client_ref: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "company": ("company", _c.Nullable(_c.TEXT)),
        "external_id": (
            "externalId",
            _c.Nullable(_l.Limited(_c.TEXT, min_length=1, max_length=256)),
        ),
        "username": ("username", _c.Nullable(_l.Limited(_c.TEXT, max_length=256))),
        "signed_up_at": ("signedUpAt", _c.Nullable(_c.Instant())),
        "last_activity_at": ("lastActivityAt", _c.Nullable(_c.Instant())),
        "last_customer_activity_at": ("lastCustomerActivityAt", _c.Nullable(_c.Instant())),
        "last_seen_at": ("lastSeenAt", _c.Nullable(_c.Instant())),
        "avatar_url": ("avatarUrl", _c.Nullable(_c.Url())),
        "external_ids": (
            "externalIds",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "ExternalIdInput")), max_items=10, unique_items=True
            ),
        ),
        "shared_external_ids": (
            "sharedExternalIds",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "ExternalIdInput")), max_items=10, unique_items=True
            ),
        ),
        "emails": (
            "emails",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "EmailInput")), max_items=10, unique_items=True
            ),
        ),
        "shared_emails": (
            "sharedEmails",
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
        "shared_phones": (
            "sharedPhones",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "PhoneInput")), max_items=10, unique_items=True
            ),
        ),
        "facebook_ids": (
            "facebookIds",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "FacebookIdInput")), max_items=10, unique_items=True
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
        "shared_socials": (
            "sharedSocials",
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
        "locations": (
            "locations",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "LocationInput")), max_items=10, unique_items=True
            ),
        ),
        "locale": ("locale", _c.Nullable(_l.Limited(_c.TEXT, max_length=16))),
        "time_zone": ("timeZone", _c.Nullable(_l.Limited(_c.TEXT, max_length=64))),
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
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "SentimentInput")),
        "custom": ("custom", _c.CustomAttributes()),
        "birthday_at": ("birthdayAt", _c.Nullable(_c.Instant())),
        "gender": ("gender", _c.Nullable(_c.OpenEnum(_MODELS, "Gender"))),
        "created_at": ("createdAt", _c.Instant()),
        "imported_at": ("importedAt", _c.Instant()),
        "rev": ("rev", _c.NUMBER),
        "default_lang": ("defaultLang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "client_ref": ("_clientRef", _l.Limited(_c.TEXT, min_length=1, max_length=255)),
    }
    _required: ClassVar = frozenset(["id"])
