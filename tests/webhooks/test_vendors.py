"""What each vendor sends, by its pages: header, signature, and which event is which model."""

import base64
import hashlib
import hmac
import inspect
import json
from typing import Any

import deskspec
import pytest
from deskspec import UnknownEvent, WebhookPayloadError, WebhookSignatureError

SECRET = "whs-4d1f"
HELPCRUNCH_EVENTS = {
    "ChatEvent": [
        *["chat.new", "chat.status_updated", "chat.assigned", "chat.snoozed"],
        *["chat.unsnoozed", "chat.closed", "chat.rated"],
    ],
    "CustomerEvent": [
        *["customer.new", "customer.email_updated", "customer.tags_changed"],
        *["customer.unsubscribed", "customer.subscribed"],
        *["customer.blocked", "customer.unblocked", "customer.deleted"],
    ],
    "MessageEvent": [
        *["message.chat.customer", "message.email.customer", "message.private"],
        *["message.chat.agent", "message.email.agent"],
    ],
}
ENVELOPE = {
    "attempts": 0,
    "lastAttemptAt": 1638953588,
    "createdAt": 1638953588,
    "id": "73499e69-285c-44c3-8431-a843ed08183d",
}
BODIES: dict[str, dict[str, Any]] = {
    "doubletick": {
        "to": "11111111111",
        "from": "919999999999",
        "receivedAt": "2026-06-04T11:57:57.796Z",
        "contact": {"name": "John Doe"},
        "message": {"type": "TEXT", "text": "Hello", "context": {}},
    },
    "helpcrunch": {"event": "chat.new", "eventData": {"chat_id": 5224081}, **ENVELOPE},
    "kustomer": {
        "id": "67dd47dfbc632c1804db1bf1",
        "name": "kustomer.customer.update",
        "data": {"type": "customer", "id": "67dd47dfbc632c1804db1bf1"},
        "changes": {"attributes": {"rev": {"op": "replace", "before": 6, "after": 7}}},
    },
}
VENDORS = pytest.mark.parametrize("vendor", BODIES)


def headers_of(vendor: str, body: bytes, secret: str = SECRET) -> dict[str, str]:
    """The headers that the vendor documents."""
    if vendor == "doubletick":
        return {"Authorization": f"Bearer {secret}"}
    header, digest = {
        "helpcrunch": ("X-HelpCrunch-Signature", hashlib.sha1),
        "kustomer": ("X-Kustomer-Webhook-Signature", hashlib.sha256),
    }[vendor]
    return {header: hmac.new(secret.encode(), body, digest).hexdigest()}


def unwrapped(vendor: Any, event: Any, secret: str = SECRET) -> Any:
    body = json.dumps(event).encode()
    return deskspec.webhooks.unwrap(vendor, body, headers_of(vendor, body, secret), SECRET)


@VENDORS
def test_documented_delivery_is_read_and_lost_nothing(vendor: str) -> None:
    assert unwrapped(vendor, BODIES[vendor]).to_dict() == BODIES[vendor]


@VENDORS
def test_delivery_under_another_secret_is_refused(vendor: str) -> None:
    with pytest.raises(WebhookSignatureError) as raised:
        unwrapped(vendor, BODIES[vendor], "another")
    assert raised.value.vendor == vendor


@VENDORS
def test_header_of_another_vendor_is_no_proof(vendor: str) -> None:
    body = json.dumps(BODIES[vendor]).encode()
    for other in BODIES.keys() - {vendor}:
        with pytest.raises(WebhookSignatureError):
            deskspec.webhooks.unwrap(vendor, body, headers_of(other, body), SECRET)  # type: ignore[call-overload]


@VENDORS
def test_genuine_delivery_that_is_no_object_is_unreadable(vendor: str) -> None:
    with pytest.raises(WebhookPayloadError) as raised:
        unwrapped(vendor, [BODIES[vendor]])
    assert raised.value.vendor == vendor
    assert json.loads(raised.value.body) == [BODIES[vendor]]


@pytest.mark.parametrize(("vendor", "key"), [("helpcrunch", "event"), ("kustomer", "name")])
def test_event_without_its_name_is_unreadable(vendor: str, key: str) -> None:
    nameless = {name: value for name, value in BODIES[vendor].items() if name != key}
    with pytest.raises(WebhookPayloadError, match=rf"\$\.{key}"):
        unwrapped(vendor, nameless)


@VENDORS
def test_event_of_no_known_kind_is_returned(vendor: str) -> None:
    sent = {**BODIES[vendor], "event": "planet.moved", "name": "planet.moved"}
    event = unwrapped(vendor, sent)
    assert isinstance(event, UnknownEvent)
    assert event["event"] == "planet.moved"
    assert event.to_dict() == sent


@pytest.mark.parametrize(
    ("name", "model"),
    [
        pytest.param(name, model, id=name)
        for model, names in HELPCRUNCH_EVENTS.items()
        for name in names
    ],
)
def test_event_of_helpcrunch_is_the_model_of_its_family(name: str, model: str) -> None:
    event = unwrapped("helpcrunch", {"event": name, "eventData": {}, **ENVELOPE})
    assert type(event).__name__ == model
    assert not isinstance(event, UnknownEvent)
    assert event.event == name


@pytest.mark.parametrize("name", ["chat.new", "customer.new", "message.private", "chats.new"])
def test_events_of_helpcrunch_share_their_envelope(name: str) -> None:
    event = unwrapped("helpcrunch", {"event": name, "eventData": {"odd": [1]}, **ENVELOPE})
    assert event.event == name
    assert event.attempts == 0
    assert event.id == ENVELOPE["id"]
    assert event.created_at == event.last_attempt_at
    assert event.created_at.isoformat() == "2021-12-08T08:53:08+00:00"
    assert event["eventData"] == {"odd": [1]}


def test_event_of_helpcrunch_whose_data_is_json_text_keeps_it() -> None:
    sent = {"event": "chat.new", "eventData": '{"chat_id": 1}', **ENVELOPE}
    event = unwrapped("helpcrunch", sent)
    assert event.event_data == '{"chat_id": 1}'
    assert event.to_dict() == sent


def test_signature_of_helpcrunch_as_its_page_shows_it_is_no_proof() -> None:
    # The page's sample has letters beyond f, so it is no digest of anything.
    sample = "att73h99zvs9ipdmaj2rmr4oi5jhtwubs6q6tfwr"
    with pytest.raises(WebhookSignatureError):
        deskspec.webhooks.unwrap("helpcrunch", b"{}", {"X-HelpCrunch-Signature": sample}, SECRET)


@pytest.mark.parametrize(
    ("vendor", "header", "digest"),
    [
        ("helpcrunch", "X-HelpCrunch-Signature", "sha256"),
        ("kustomer", "X-Kustomer-Webhook-Signature", "sha1"),
    ],
)
def test_digest_of_another_kind_is_no_proof(vendor: Any, header: str, digest: str) -> None:
    body = json.dumps(BODIES[vendor]).encode()
    made = hmac.digest(SECRET.encode(), body, digest)
    for value in (made.hex(), base64.b64encode(made).decode(), f"{digest}={made.hex()}"):
        with pytest.raises(WebhookSignatureError):
            deskspec.webhooks.unwrap(vendor, body, {header: value}, SECRET)


@pytest.mark.parametrize("vendor", ["zendesk", "HelpCrunch", "", "helpcrunch_client", None, 7, []])
def test_unknown_vendor_is_refused_by_naming_those_that_there_are(vendor: Any) -> None:
    with pytest.raises(ValueError, match=r"^vendor must be one of ") as raised:
        deskspec.webhooks.unwrap(vendor, b"{}", {}, SECRET)
    assert all(known in str(raised.value) for known in BODIES)
    assert "zendesk" not in str(raised.value)


def test_arguments_have_their_names() -> None:
    parameters = inspect.signature(deskspec.webhooks.unwrap).parameters
    assert list(parameters) == ["vendor", "raw_body", "headers", "secret"]
    body = json.dumps(BODIES["kustomer"]).encode()
    event = deskspec.webhooks.unwrap(
        vendor="kustomer", raw_body=body, headers=headers_of("kustomer", body), secret=[SECRET]
    )
    assert event["name"] == "kustomer.customer.update"
