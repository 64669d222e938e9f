# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
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
    from . import Device, Location, Tag

_MODELS = "helpcrunch_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Customer(Model):
    """A person who talked to the team or was imported.

    Attributes:
        id: Id at HelpCrunch.
        user_id: The id that the caller's own system has for the person.
        first_seen: First visit, as a `datetime` in UTC.
        last_seen: Last visit, as a `datetime` in UTC.
        unsubscribed: Whether the person gets no more e-mails.
        source: URL of the page on which the person arrived.
        referer: URL of the page before that one.
        locale: Language as an ISO 639-1 code.
        last_page: URL of the page that was visited last.
        custom_data: Custom attributes of the person.
        created_from: Where the person was first seen, for example telegram.
        integration_id: Id of the person in that channel.
    """

    id: int = ABSENT
    name: str | None = ABSENT
    email: str | None = ABSENT
    user_id: str | None = ABSENT
    company: str | None = ABSENT
    phone: str | None = ABSENT
    first_seen: datetime.datetime | None = ABSENT
    last_seen: datetime.datetime | None = ABSENT
    location: Location = ABSENT
    device: Device | None = ABSENT
    unsubscribed: bool = ABSENT
    blocked: bool = ABSENT
    source: str | None = ABSENT
    referer: str | None = ABSENT
    locale: str = ABSENT
    notes: str | None = ABSENT
    last_page: str | None = ABSENT
    tags: list[Tag] = ABSENT
    custom_data: dict[str, Any] = ABSENT
    created_from: str | None = ABSENT
    integration_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.INTEGER),
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "user_id": ("userId", _c.TEXT),
        "company": ("company", _c.TEXT),
        "phone": ("phone", _c.TEXT),
        "first_seen": ("firstSeen", _c.EpochSeconds()),
        "last_seen": ("lastSeen", _c.EpochSeconds()),
        "location": ("location", _c.ModelOf(_MODELS, "Location")),
        "device": ("device", _c.ModelOf(_MODELS, "Device")),
        "unsubscribed": ("unsubscribed", _c.BOOLEAN),
        "blocked": ("blocked", _c.BOOLEAN),
        "source": ("source", _c.TEXT),
        "referer": ("referer", _c.TEXT),
        "locale": ("locale", _c.TEXT),
        "notes": ("notes", _c.TEXT),
        "last_page": ("lastPage", _c.TEXT),
        "tags": ("tags", _c.ListOf(_c.ModelOf(_MODELS, "Tag"))),
        "custom_data": ("customData", _c.AttributePairs()),
        "created_from": ("createdFrom", _c.TEXT),
        "integration_id": ("integrationId", _c.TEXT),
    }
