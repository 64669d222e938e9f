"""Deliveries of a made-up vendor, one table for each way to prove a sender.

The vendor is made up, so that the tests hold for every table. Signatures are computed here from the
description, not by the code that verifies them.
"""

import hashlib
import hmac
import json
from typing import Any, ClassVar, NamedTuple

import pytest
from deskspec_runtime.values import codecs
from deskspec_runtime.values.model import ABSENT, Model, define
from deskspec_runtime.values.readers import read_on_demand
from deskspec_runtime.webhooks import UnknownEvent, Webhooks

SECRET = "planted-secret-7f3a/+="
OTHER_SECRET = "retired-secret-91c0"
PERSON = "asha@example.com"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class ParcelEvent(Model):
    """An event that the tables know."""

    kind: str | None = ABSENT
    weight: int | None = ABSENT
    is_fragile: bool | None = ABSENT

    _fields: ClassVar = {
        "kind": ("kind", codecs.TEXT),
        "weight": ("weight", codecs.INTEGER),
        "is_fragile": ("isFragile", codecs.BOOLEAN),
    }


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WeighedParcel(ParcelEvent):
    """An event that its fields tell."""


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class AnyEvent(UnknownEvent):
    """The envelope that all events share."""

    kind: str | None = ABSENT

    _fields: ClassVar = {"kind": ("kind", codecs.TEXT)}


def table(signature: Any, header: str, unknown: str | None = None) -> Webhooks:
    return Webhooks(
        vendor="parcels",
        signature=signature,
        header=header,
        event=("kind",),
        models="webhooks.deliveries",
        events={"parcel.sent": "ParcelEvent", "parcel.lost": "ParcelEvent"},
        unknown=unknown,
    )


SHA1 = table("hmac-sha1", "X-Parcels-Signature")
SHA256 = table("hmac-sha256", "X-Parcels-Signature", unknown="AnyEvent")
AUTHORIZATION = table("authorization", "Authorization")

TABLES = pytest.mark.parametrize(
    "table", [pytest.param(table, id=table.signature) for table in (SHA1, SHA256, AUTHORIZATION)]
)
SIGNING = pytest.mark.parametrize(
    "table", [pytest.param(table, id=table.signature) for table in (SHA1, SHA256)]
)


def proof(table: Webhooks, body: bytes, secret: str | bytes = SECRET) -> str:
    """What the header of a genuine delivery holds."""
    key = secret.encode() if isinstance(secret, str) else secret
    if table.signature == "authorization":
        return f"Bearer {key.decode()}"
    digest = {"hmac-sha1": hashlib.sha1, "hmac-sha256": hashlib.sha256}[table.signature]
    return hmac.new(key, body, digest).hexdigest()


class Delivery(NamedTuple):
    """A request as a receiver gets it."""

    body: bytes
    headers: dict[str, Any]


def delivery(table: Webhooks, event: Any, secret: str | bytes = SECRET) -> Delivery:
    """A genuine one. An event that is bytes is the body itself."""
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    return Delivery(body, {table.header: proof(table, body, secret)})


SENT = {"kind": "parcel.sent", "weight": 7, "isFragile": False, "to": {"email": PERSON}}
