# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from deskspec_runtime.values.sequences import SequenceNotStr

    from . import TagInput

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerReplacement(Model):
    """All new fields of a customer.

    Attributes:
        customer: Id of the customer at HelpCrunch.
        name: Name of the person.
        email: E-mail address.
        user_id: The id that the caller's own system has for the person.
        company: Company that the person belongs to.
        phone: Phone number; its form is not documented.
        first_seen: First visit, as a `datetime` with a time zone.
        last_seen: Last visit, as a `datetime` with a time zone.
        city: City of the person.
        region_code: Region of the person, for example CA.
        country_code: Country of the person, for example US.
        unsubscribed: Whether the person gets no more e-mails.
        blocked: Whether the person is blocked.
        source: URL of the page on which the person arrived.
        referer: URL of the page before that one.
        last_page: URL of the page that was visited last.
        locale: Language as an ISO 639-1 code.
        notes: What the team noted about the person.
        custom_data: Custom attributes of the person. Each must have been created in the
            settings of the account.
        created_from: Where the person was first seen, for example telegram.
        integration_id: Id of the person in that channel.
        tags: The tags, each with its name alone or with a colour.
    """

    customer: int = ABSENT
    name: str | None = ABSENT
    email: str | None = ABSENT
    user_id: str | None = ABSENT
    company: str | None = ABSENT
    phone: str | None = ABSENT
    first_seen: datetime.datetime | None = ABSENT
    last_seen: datetime.datetime | None = ABSENT
    city: str | None = ABSENT
    region_code: str | None = ABSENT
    country_code: str | None = ABSENT
    unsubscribed: bool | None = ABSENT
    blocked: bool | None = ABSENT
    source: str | None = ABSENT
    referer: str | None = ABSENT
    last_page: str | None = ABSENT
    locale: str | None = ABSENT
    notes: str | None = ABSENT
    custom_data: Mapping[str, Any] | None = ABSENT
    created_from: str | None = ABSENT
    integration_id: str | None = ABSENT
    tags: SequenceNotStr[TagInput | Mapping[str, Any] | str] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "customer": ("customer", _c.INTEGER),
        "name": ("name", _c.Nullable(_c.TEXT)),
        "email": ("email", _c.Nullable(_c.TEXT)),
        "user_id": ("userId", _c.Nullable(_c.TEXT)),
        "company": ("company", _c.Nullable(_c.TEXT)),
        "phone": ("phone", _c.Nullable(_c.TEXT)),
        "first_seen": ("firstSeen", _c.Nullable(_c.EpochSecondsText())),
        "last_seen": ("lastSeen", _c.Nullable(_c.EpochSecondsText())),
        "city": ("city", _c.TEXT),
        "region_code": ("regionCode", _c.TEXT),
        "country_code": ("countryCode", _c.TEXT),
        "unsubscribed": ("unsubscribed", _c.BOOLEAN),
        "blocked": ("blocked", _c.BOOLEAN),
        "source": ("source", _c.Nullable(_c.TEXT)),
        "referer": ("referer", _c.Nullable(_c.TEXT)),
        "last_page": ("lastPage", _c.Nullable(_c.TEXT)),
        "locale": ("locale", _c.TEXT),
        "notes": ("notes", _c.Nullable(_c.TEXT)),
        "custom_data": ("customData", _c.AttributePairs()),
        "created_from": ("createdFrom", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.ModelOf(_MODELS, "TagInput"))),
    }
    _required: ClassVar = frozenset(["customer"])
