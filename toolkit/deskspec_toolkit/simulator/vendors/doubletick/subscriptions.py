"""Registered webhooks: which of them get an event, and the request that brings it."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from deskspec_runtime.call.settings import is_loopback

from ....exchanges import multipart
from ....exchanges.multipart import FormPart
from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import written
from ...engine.store import Record
from ...engine.vendor import Delivery
from .quirks import QUIRKS, WABA, digits

_REGISTRATIONS: Final = ("webhooks_create", "webhooks_update")
_WABA_FIELDS: Final = ("wabaNumber", "wabaPhoneNumber")


@QUIRKS.delivers
def deliveries(account: Account, event: str, payload: Mapping[str, Any]) -> Iterator[Delivery]:
    """Yield the deliveries of an event: to this machine only, whatever URLs are registered."""
    for webhook in account.store["webhooks"]:
        if (
            event in webhook["eventTypes"]
            and _waba_of(payload) in map(digits, webhook["wabaNumbers"])
            and _is_here(webhook["url"])
        ):
            yield _delivery(webhook, event, payload)


@QUIRKS.undocumented("webhook at another machine", *_REGISTRATIONS)
def is_elsewhere(call: ServedCall) -> bool:
    """It is registered, but nothing is sent: the simulator calls nobody but this machine."""
    return not _is_here(call.body["url"])


@QUIRKS.undocumented("form of an event in a form", *_REGISTRATIONS)
def is_form(call: ServedCall) -> bool:
    """Parts of `multipart/form-data`; what is no text is JSON, and null is an empty text."""
    return bool(call.body.get("bodyFormat") == "FORM_DATA")


@QUIRKS.undocumented("what the body of a webhook does", *_REGISTRATIONS)
def has_own_body(call: ServedCall) -> bool:
    """Its fields are beside those of each event, which win."""
    return bool(call.body.get("body"))


@QUIRKS.undocumented("encoding of BASIC", *_REGISTRATIONS)
def is_basic(call: ServedCall) -> bool:
    """A payload with a colon is encoded as in RFC 7617, any other is sent as it is."""
    return bool(call.body.get("authorization", {}).get("type") == "BASIC")


@QUIRKS.undocumented("how often a webhook that times out is sent again", *_REGISTRATIONS)
def is_repeated(call: ServedCall) -> bool:
    """Once, after 5 seconds without a response."""
    return bool(call.body.get("retryOnTimeout"))


def _delivery(webhook: Record, event: str, payload: Mapping[str, Any]) -> Delivery:
    fields = {**webhook.get("body", {}), **payload}
    if webhook.get("bodyFormat") == "FORM_DATA":
        parts = (FormPart(name, _text(value).encode()) for name, value in fields.items())
        body, kind = multipart.written(parts)
    else:
        body, kind = written(fields), "application/json"
    headers = {name: _text(value) for name, value in webhook.get("headers", {}).items()}
    headers["Content-Type"] = kind
    if "authorization" in webhook:
        headers["Authorization"] = _proof(webhook["authorization"])
    url, query = webhook["url"], webhook.get("query", {})
    if query:
        pairs = urlencode([(name, _text(value)) for name, value in query.items()])
        url = f"{url}{'&' if urlsplit(url).query else '?'}{pairs}"
    return Delivery(
        *(event, webhook.get("method", "POST"), url, headers, body),
        repeats_timeout=bool(webhook.get("retryOnTimeout")),
    )


def _proof(authorization: Mapping[str, str]) -> str:
    payload = authorization["payload"]
    if authorization["type"] == "BEARER":
        return f"Bearer {payload}"
    return f"Basic {b64encode(payload.encode()).decode() if ':' in payload else payload}"


def _waba_of(payload: Mapping[str, Any]) -> str:
    """Return the number whose event it is; events without one are of the only number there is."""
    return digits(next((payload[name] for name in _WABA_FIELDS if payload.get(name)), WABA))


def _is_here(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and is_loopback(parts.hostname or "")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, separators=(",", ":"))
