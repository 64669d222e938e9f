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

    from . import Gender, LocationInput

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class IdentityInput(Model):
    """Who a visitor is.

    Attributes:
        remember: The page does not say what is remembered.
        tracking_id: Id of the visitor.
        session_id: Id of the session.
        name: Name of the visitor.
        company: Company of the visitor.
        external_id: The id that the caller's own system has for the visitor.
        username: Name of the account.
        signed_up_at: When the visitor signed up.
        birthday_at: Birthday.
        locale: Language and country.
        time_zone: Time zone.
        email: E-mail address.
        phone: Phone number.
        tags: Tags.
        custom: Custom attributes; the suffix of a name shows its type.
    """

    remember: bool | None = ABSENT
    tracking_id: str | None = ABSENT
    session_id: str | None = ABSENT
    name: str | None = ABSENT
    company: str | None = ABSENT
    external_id: str | None = ABSENT
    username: str | None = ABSENT
    signed_up_at: datetime.datetime | None = ABSENT
    birthday_at: datetime.datetime | None = ABSENT
    gender: Gender | Literal["m", "f"] | str | None = ABSENT
    locale: str | None = ABSENT
    time_zone: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | None = ABSENT
    location: LocationInput | Mapping[str, Any] | None = ABSENT
    tags: SequenceNotStr[str] | None = ABSENT
    custom: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "remember": ("remember", _c.BOOLEAN),
        "tracking_id": ("trackingId", _c.TEXT),
        "session_id": ("sessionId", _c.TEXT),
        "name": ("name", _c.TEXT),
        "company": ("company", _c.TEXT),
        "external_id": ("externalId", _l.Limited(_c.TEXT, max_length=256)),
        "username": ("username", _l.Limited(_c.TEXT, max_length=256)),
        "signed_up_at": ("signedUpAt", _c.Instant()),
        "birthday_at": ("birthdayAt", _c.Instant()),
        "gender": ("gender", _c.OpenEnum(_MODELS, "Gender")),
        "locale": ("locale", _l.Limited(_c.TEXT, max_length=16)),
        "time_zone": ("timeZone", _l.Limited(_c.TEXT, max_length=64)),
        "email": ("email", _c.TEXT),
        "phone": ("phone", _c.Phone()),
        "location": ("location", _c.ModelOf(_MODELS, "LocationInput")),
        "tags": ("tags", _l.Limited(_c.ListOf(_c.TEXT), max_items=20, unique_items=True)),
        "custom": ("custom", _c.CustomAttributes()),
    }
