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
        Company,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Company] = Operation(
    operation_id="companies_create",
    name="companies.create",
    method="POST",
    path="/v1/companies",
    body={
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
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Company")),
    roles=("org.permission.company.create", "org.user.company.write"),
    required=frozenset(["name"]),
)
