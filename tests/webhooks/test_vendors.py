"""What each vendor sends, by its pages: header, signature, and which event is which model."""

import base64
import hashlib
import hmac
import inspect
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import deskspec
import pytest
from deskspec import UnknownEvent, WebhookPayloadError, WebhookSignatureError
from deskspec.doubletick import models
from deskspec.helpcrunch import models as helpcrunch_models
from deskspec_runtime.values.model import Model
from deskspec_toolkit.openapi import documents
from doubletick_client.webhooks import WEBHOOKS
from foreign import webhook_sender
from harness.catalogue import ROOT

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
WEBHOOKS_OF_PAGES = Path(webhook_sender.__file__).parent / "webhooks"
DOUBLETICK = documents.read(WEBHOOKS_OF_PAGES / "doubletick.yaml", "doubletick.yaml")
"""The events of its pages: those with a name, those that their fields tell, and some odd ones."""
MESSAGE: dict[str, Any] = DOUBLETICK["unnamed"]["MessageReceived"][0]
UNSUBSCRIBED: dict[str, Any] = json.loads(
    (WEBHOOKS_OF_PAGES / "customer.unsubscribed.json").read_bytes()
)
"""An event of HelpCrunch, as its page has it."""
BODIES: dict[str, dict[str, Any]] = {
    "doubletick": MESSAGE,
    "helpcrunch": UNSUBSCRIBED,
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
    event = unwrapped("helpcrunch", {**UNSUBSCRIBED, "event": name})
    assert type(event).__name__ == model
    assert not isinstance(event, UnknownEvent)
    assert event.event == name


@pytest.mark.parametrize("name", ["chat.new", "customer.new", "message.private", "chats.new"])
def test_events_of_helpcrunch_share_their_envelope(name: str) -> None:
    data: Any = {"odd": [1]}
    odd = helpcrunch_models.ChatEvent(event=name, event_data=data).to_dict()
    event = unwrapped("helpcrunch", {**UNSUBSCRIBED, **odd})
    assert event.event == name
    assert event.attempts == 0
    assert event.id == UNSUBSCRIBED["id"]
    assert event.created_at == event.last_attempt_at
    assert event.created_at.isoformat() == "2021-12-08T08:53:08+00:00"
    assert event["event_data"] == {"odd": [1]}


@pytest.mark.parametrize(
    ("name", "model"),
    [(name, model) for model, names in DOUBLETICK["named"].items() for name in names],
)
def test_event_of_doubletick_is_recognized_by_its_name(name: str, model: str) -> None:
    event = unwrapped("doubletick", {"event": name, "odd": "Asha"})
    assert type(event).__name__ == model
    assert event.event == name
    assert event.to_dict() == {"event": name, "odd": "Asha"}


@pytest.mark.parametrize(
    ("model", "sent"),
    [
        pytest.param(model, body, id=f"{model}-{number}")
        for model, bodies in DOUBLETICK["unnamed"].items()
        for number, body in enumerate(bodies)
    ],
)
def test_event_of_doubletick_without_a_name_is_recognized_by_its_fields(
    model: str, sent: dict[str, Any]
) -> None:
    event = unwrapped("doubletick", sent)
    assert type(event).__name__ == model
    assert not isinstance(event, UnknownEvent)
    assert event.to_dict() == sent


def test_every_documented_event_of_doubletick_is_recognized() -> None:
    ledger = documents.read(ROOT / "specs" / "doubletick" / "docs.yaml", "docs.yaml")["webhooks"]
    assert len(ledger) == 33
    named, unnamed = DOUBLETICK["named"], DOUBLETICK["unnamed"]
    assert sum(len(names) for names in named.values()) + len(unnamed) == len(ledger)
    assert {*WEBHOOKS.events.values(), *WEBHOOKS.keys} == {*named, *unnamed}


@pytest.mark.parametrize("sent", DOUBLETICK["undocumented"])
def test_event_of_doubletick_that_no_page_has_is_kept_whole(sent: dict[str, Any]) -> None:
    event = unwrapped("doubletick", sent)
    assert type(event) is UnknownEvent
    assert event.to_dict() == sent


def test_message_of_doubletick_is_typed() -> None:
    event = unwrapped("doubletick", {**MESSAGE, "no page has it": 7})
    assert isinstance(event, models.MessageReceived)
    assert (event.from_, event.contact.name) == ("919999999999", "John Doe")
    assert isinstance(event.message, models.ReceivedText)
    assert event.message.text == "Hello"
    assert event.received_at.isoformat() == "2026-06-04T11:57:57.796000+00:00"
    assert event["no page has it"] == 7


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (models.MessageReceived, "to: The WABA number"),
        (models.MessageStatusUpdated, "to: Phone number of the customer"),
        (models.WaGroupMessageReceived, "to: Number of the group"),
        (models.ReceivedImage, "the API key in the header Authorization"),
        (models.CallEvent, "the API key as token in its query"),
    ],
)
def test_docstring_of_an_event_of_doubletick_says_what_its_page_says(
    model: type[Model], said: str
) -> None:
    words = " ".join((model.__doc__ or "").split())
    assert said.lower() in words.lower()


def test_call_of_doubletick_may_have_empty_fields() -> None:
    event = unwrapped("doubletick", DOUBLETICK["empty"]["call"])
    assert (event.chat_id, event.picked_by, event.call_ended_at) == ("", "Asha", "")
    assert event.call_status is models.EventCallStatus.END
    assert event.duration_in_seconds == 0


def test_template_of_doubletick_may_have_no_reason() -> None:
    event = unwrapped("doubletick", DOUBLETICK["empty"]["template"])
    assert (event.rejected_reason, event.old_status) == (None, None)
    assert event.new_status is models.EventTemplateStatus.APPROVED


def test_form_of_doubletick_is_its_event() -> None:
    headers = {
        "Authorization": f"Bearer {SECRET}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = urlencode(
        {
            key: value if isinstance(value, str) else json.dumps(value)
            for key, value in MESSAGE.items()
        }
    )
    event = deskspec.webhooks.unwrap("doubletick", body.encode(), headers, SECRET)
    assert isinstance(event, models.MessageReceived)
    assert isinstance(event.message, models.ReceivedText)
    assert event.message.text == "Hello"
    assert event.to_dict() == MESSAGE


@pytest.mark.parametrize(("model", "message"), DOUBLETICK["messages"].items())
def test_message_of_doubletick_has_the_class_of_its_kind(
    model: str, message: dict[str, Any]
) -> None:
    sent = {**MESSAGE, "message": message}
    event = unwrapped("doubletick", sent)
    assert type(event.message).__name__ == model
    assert event.to_dict() == sent


@pytest.mark.parametrize(
    ("content_type", "said"),
    [("application/json", "JSON in UTF-8"), ("multipart/form-data; boundary=x", "a form in UTF-8")],
)
def test_broken_body_of_doubletick_says_what_it_should_be(content_type: str, said: str) -> None:
    headers = {"Authorization": f"Bearer {SECRET}", "Content-Type": content_type}
    with pytest.raises(WebhookPayloadError, match=said):
        deskspec.webhooks.unwrap("doubletick", b"--x\r\nto=", headers, SECRET)
    with pytest.raises(WebhookSignatureError):
        deskspec.webhooks.unwrap("doubletick", b"--x\r\nto=", headers, "another")


def test_user_and_password_of_doubletick_are_read_as_basic() -> None:
    body = json.dumps(MESSAGE).encode()
    encoded = base64.b64encode(b"asha:secret").decode()
    for secret in ("asha:secret", encoded):
        event = deskspec.webhooks.unwrap(
            "doubletick", body, {"authorization": f"Basic {encoded}"}, secret
        )
        assert isinstance(event, models.MessageReceived)


def test_event_of_helpcrunch_has_the_data_of_its_page() -> None:
    event = unwrapped("helpcrunch", UNSUBSCRIBED)
    assert (event.event_data.id, event.event_data.user_id) == (8737843, "example_6268")
    assert event.event_data.unsubscribed
    assert event.event_data.custom_data["Role"] == "admin"


def test_event_of_helpcrunch_whose_data_is_json_text_keeps_it() -> None:
    text: Any = '{"chat_id": 1}'
    sent = {**UNSUBSCRIBED, **helpcrunch_models.CustomerEvent(event_data=text).to_dict()}
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


@pytest.mark.parametrize(
    ("case", "attributes"),
    [("agent", ["assigned_user_name", "assigned_user_phone"]), ("cost", ["customer_name"])],
)
@pytest.mark.parametrize("is_there", [True, False])
def test_fields_that_may_be_left_out_may_be_null(
    case: str, attributes: list[str], is_there: bool
) -> None:
    sent = DOUBLETICK["empty"][case]
    given = {name: value for name, value in sent.items() if is_there or value is not None}
    event = unwrapped("doubletick", given)
    assert {getattr(event, attribute) for attribute in attributes} == {None}
    assert all((attribute in event) is is_there for attribute in attributes)
