"""What each vendor sends, by its pages: header, signature, and which event is which model."""

import base64
import hashlib
import hmac
import inspect
import json
from typing import Any
from urllib.parse import urlencode

import deskspec
import pytest
from deskspec import UnknownEvent, WebhookPayloadError, WebhookSignatureError
from deskspec.doubletick import models
from deskspec_runtime.values.model import Model
from deskspec_toolkit.openapi import documents
from doubletick_client.webhooks import WEBHOOKS
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
RECOGNIZED_BY_NAME = {
    "note-created": "NoteCreated",
    "note-updated": "NoteUpdated",
    "note-deleted": "NoteDeleted",
    "TEMPLATE_STATUS_UPDATE": "TemplateUpdated",
    "ASSIGNED_AGENT_STATUS_CHANGED": "AgentStatusChanged",
    "GROUP_CREATED": "WaGroupCreated",
    "GROUP_PARTICIPANT_JOINED": "WaGroupParticipantJoined",
    "GROUP_PARTICIPANT_LEFT": "WaGroupParticipantLeft",
    "GROUP_PARTICIPANT_REMOVED": "WaGroupParticipantRemoved",
    "CALL_INCOMING_INITIATED": "CallEvent",
    "CALL_OUTGOING_INITIATED": "CallEvent",
    "CALL_ACCEPTED": "CallEvent",
    "CALL_ENDED": "CallEvent",
    "CALL_REJECTED": "CallEvent",
    "CALL_NOT_PICKED": "CallEvent",
    "CALL_MISSED": "CallMissed",
}
"""Name of an event of DoubleTick in its field `event` -> its model."""
MESSAGE: dict[str, Any] = {
    "to": "11111111111",
    "from": "919999999999",
    "messageId": "wamid.1",
    "dtMessageId": "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8",
    "receivedAt": "2026-06-04T11:57:57.796Z",
    "contact": {"name": "John Doe"},
    "integrationType": "WHATSAPP",
    "message": {"type": "TEXT", "text": "Hello", "context": {}},
    "dtCustomerId": "customer_1",
}
STATUS = {"messageId": "m", "to": "91", "statusTimestamp": "2026-06-04T11:57:57Z"}
PARTIES = {"customerName": "Asha", "customerPhone": "+91", "from": "+91", "to": "+1"}
TAG = {"tagId": "tag_1", "tagName": "vip", "from": "+91", "dtCustomerId": "customer_1"}
RECOGNIZED_BY_FIELDS: dict[str, list[dict[str, Any]]] = {
    "MessageReceived": [
        MESSAGE,
        {**MESSAGE, "message": {"type": "BUTTON", "text": "Yes", "payload": "y", "id": "b"}},
        {**MESSAGE, "message": {"type": "LOCATION", "latitude": 1.5, "longitude": 2}},
        {**MESSAGE, "orderNo": 7, "type": "order"},
    ],
    "WaGroupMessageReceived": [{**MESSAGE, "type": "wa_group", "to": "12036304000000000000"}],
    "AdMessageReceived": [{**MESSAGE, "referralObject": {"source_id": "1", "source_type": "ad"}}],
    "MessageStatusUpdated": [
        {**STATUS, "status": "SENT", "message": {"type": "TEXT"}, "wabaNumber": "+1"},
        {**STATUS, "status": "DELIVERED"},
        {**STATUS, "status": "READ", "orderNo": 7},
        {**STATUS, "status": "FAILED", "message": {"type": "TEXT"}, "failMessage": "too late"},
    ],
    "ChatAssigned": [
        {
            "chatId": "chat_1",
            "assignedUserId": "user_1",
            "dtCustomerId": "customer_1",
            "message": {"text": "Hi"},
        }
    ],
    "ChatUnassigned": [{"chatId": "chat_1", "dtCustomerId": "customer_1"}],
    "ConversationOpened": [{**PARTIES, "conversationOpened": True}],
    "ConversationClosed": [{**PARTIES, "closeConversation": True}],
    "TagAdded": [{**TAG, "tagAdded": True}, {**TAG, "tagAdded": True, "channelType": "PSTN"}],
    "TagRemoved": [{**TAG, "tagRemoved": True}],
    "CustomFieldUpdated": [
        {
            "customFieldId": "f",
            "customFieldEventType": "ATTRIBUTE_SET",
            "value": None,
            "customerId": "customer_1",
        }
    ],
    "NewLead": [{**PARTIES, "wabaNumber": "+1", "isCTWA": False, "newLead": True}],
    "WidgetLeadReceived": [{"data": [{"field": "name", "value": "Asha"}]}],
    "VerifiedWidgetLeadReceived": [{"data": [], "whatsappNumber": "91", "verified": True}],
    "ConversationCostDeducted": [{"conversationId": "c", "cost": 0.35, "customerName": None}],
    "CallPermissionReplyReceived": [
        {
            "from": "+91",
            "to": "+1",
            "receivedAt": "2026-06-04T11:57:57Z",
            "messageId": "m",
            "response": "accept",
            "responseSource": "user_action",
        }
    ],
    "SlaEscalated": [{"eventType": "ON_SLA_ESCALATED_PUBLIC", "escalationLevel": 2}],
}
"""Model of an event of DoubleTick without a field `event` -> bodies with the documented fields."""
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


@pytest.mark.parametrize(("name", "model"), RECOGNIZED_BY_NAME.items())
def test_event_of_doubletick_is_recognized_by_its_name(name: str, model: str) -> None:
    event = unwrapped("doubletick", {"event": name, "customerName": "Asha"})
    assert type(event).__name__ == model
    assert event.event == name
    assert event.to_dict() == {"event": name, "customerName": "Asha"}


@pytest.mark.parametrize(
    ("model", "sent"),
    [
        pytest.param(model, body, id=f"{model}-{number}")
        for model, bodies in RECOGNIZED_BY_FIELDS.items()
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
    assert len(RECOGNIZED_BY_NAME) + len(RECOGNIZED_BY_FIELDS) == len(ledger)
    known = {*WEBHOOKS.events.values(), *WEBHOOKS.keys}
    assert known == {*RECOGNIZED_BY_NAME.values(), *RECOGNIZED_BY_FIELDS}


@pytest.mark.parametrize(
    "sent",
    [
        {"event": "STANDBY_MESSAGE_RECEIVED", **MESSAGE},
        {"eventType": "POST_CALL_DISPOSITION", "callId": "call_1"},
        {"entry": [{"changes": []}]},
        {},
    ],
)
def test_event_of_doubletick_that_no_page_has_is_kept_whole(sent: dict[str, Any]) -> None:
    event = unwrapped("doubletick", sent)
    assert type(event) is UnknownEvent
    assert event.to_dict() == sent


def test_message_of_doubletick_is_typed() -> None:
    event = unwrapped("doubletick", {**MESSAGE, "orderNo": 7})
    assert isinstance(event, models.MessageReceived)
    assert (event.from_, event.contact.name) == ("919999999999", "John Doe")
    assert isinstance(event.message, models.ReceivedText)
    assert event.message.text == "Hello"
    assert event.received_at.isoformat() == "2026-06-04T11:57:57.796000+00:00"
    assert event["orderNo"] == 7


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
    sent = {
        "event": "CALL_ENDED",
        "chatId": "",
        "pickedBy": "Asha",
        "callEndedAt": "",
        "callStatus": "END",
        "durationInSeconds": 0,
    }
    event = unwrapped("doubletick", sent)
    assert (event.chat_id, event.picked_by, event.call_ended_at) == ("", "Asha", "")
    assert event.call_status is models.EventCallStatus.END
    assert event.duration_in_seconds == 0


def test_template_of_doubletick_may_have_no_reason() -> None:
    sent = {"event": "TEMPLATE_STATUS_UPDATE", "newStatus": "APPROVED", "oldStatus": None}
    event = unwrapped("doubletick", sent)
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


@pytest.mark.parametrize(
    ("message", "model"),
    [
        ({"type": "IMAGE", "url": "u", "caption": "c", "context": {}}, "ReceivedImage"),
        ({"type": "VIDEO", "url": "u"}, "ReceivedVideo"),
        ({"type": "AUDIO", "url": "u", "context": {"from": "1", "id": "m"}}, "ReceivedAudio"),
        ({"type": "STICKER", "url": "u"}, "ReceivedSticker"),
        ({"type": "DOCUMENT", "url": "u", "fileName": "f"}, "ReceivedDocument"),
        ({"type": "LOCATION", "latitude": 1.5, "longitude": 2}, "ReceivedLocation"),
        ({"type": "CONTACTS", "contacts": [{"phones": [{"phone": "1"}]}]}, "ReceivedContacts"),
        ({"type": "BUTTON", "text": "t", "payload": "p", "id": "b"}, "ReceivedButton"),
        ({"type": "FLOW", "flowResponse": [{"id": "i", "value": 1}]}, "ReceivedFlow"),
        ({"type": "TEMPLATE", "name": "n"}, "dict"),
    ],
)
def test_message_of_doubletick_has_the_class_of_its_kind(
    message: dict[str, Any], model: str
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


@pytest.mark.parametrize(
    ("sent", "attributes"),
    [
        (
            {"event": "ASSIGNED_AGENT_STATUS_CHANGED", "status": "ONLINE", "previousStatus": None},
            {"assignedUserName": "assigned_user_name", "assignedUserPhone": "assigned_user_phone"},
        ),
        ({"conversationId": "c1", "cost": 0.5}, {"customerName": "customer_name"}),
    ],
)
@pytest.mark.parametrize("is_there", [True, False])
def test_fields_that_may_be_left_out_may_be_null(
    sent: dict[str, Any], attributes: dict[str, str], is_there: bool
) -> None:
    nulls = dict.fromkeys(attributes) if is_there else {}
    event = unwrapped("doubletick", {**sent, **nulls})
    assert {getattr(event, attribute) for attribute in attributes.values()} == {None}
    assert all((name in event) is is_there for name in attributes)
