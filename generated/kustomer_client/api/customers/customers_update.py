# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import (
        Customer,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Customer] = Operation(
    operation_id="customers_update",
    name="customers.update",
    method="PATCH",
    path="/v1/customers/{id}",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    body={
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
        "whatsapps": (
            "whatsapps",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "WhatsAppInput")), max_items=10, unique_items=True
            ),
        ),
        "facebook_ids": (
            "facebookIds",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "FacebookIdInput")), max_items=10, unique_items=True
            ),
        ),
        "instagram_ids": (
            "instagramIds",
            _l.Limited(
                _c.ListOf(_c.ModelOf(_MODELS, "InstagramIdInput")), max_items=10, unique_items=True
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
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Customer")),
    roles=("org.permission.customer.update", "org.user.customer.write"),
    required=frozenset(["customer_id"]),
)
