"""DoubleTick's webhooks as they were registered: which events come, and in what kind of request."""

import logging
import threading
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import deskspec
import pytest
from deskspec.doubletick import models
from deskspec_toolkit.openapi.webhooks import webhooks_of
from deskspec_toolkit.simulator import Simulator, deliveries
from harness.catalogue import contracts
from harness.conformance import violations
from harness.forms import parts_of
from simulator.asking import PHONE, WABA, marks
from simulator.receiver import SECRET, Delivery, Receiver

CONTRACT = next(
    each for each in contracts() if (each.vendor, each.profile) == ("doubletick", "guide")
)
EVENTS = {webhook.name: webhook.model for webhook in webhooks_of(CONTRACT.document)}
"""Event that a page documents -> the class of its payload."""
REGISTRABLE = CONTRACT.document["components"]["schemas"]["WebhookEventName"]["enum"]
BEARER = {"type": "BEARER", "payload": SECRET}
BASIC = {"type": "BASIC", "payload": "asha:a-password"}


def registration(url: str, **changes: Any) -> dict[str, Any]:
    """The arguments of a registration."""
    return {
        "url": url,
        "method": "POST",
        "webhook_events": ["REMOVE_TAG"],
        "name": "Tags",
        "waba_numbers": [WABA],
        "body_format": "JSON",
        "authorization": BEARER,
        "retry_on_timeout": False,
        **changes,
    }


class Registered(NamedTuple):
    """A simulator, a client of it, and a receiver that is registered by its API."""

    sim: Simulator
    client: deskspec.DoubleTick
    receiver: Receiver

    def register(self, **changes: Any) -> models.WebhookRegistration:
        arguments = registration(**{"url": self.receiver.url, **changes})
        return self.client.webhooks.create(**arguments)

    def happen(self) -> None:
        """Let one event happen, in a customer that loses a tag."""
        self.client.customers.remove_tags_and_fields(phone=PHONE, tags=["vip"])

    def deliveries(self) -> list[Delivery]:
        self.sim.close()
        return self.receiver.deliveries


@pytest.fixture
def registered() -> Iterator[Registered]:
    with (
        Receiver() as receiver,
        Simulator() as sim,
        deskspec.DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        ) as client,
    ):
        yield Registered(sim, client, receiver)


def unwrapped(delivery: Delivery, secret: str = SECRET) -> Any:
    return deskspec.webhooks.unwrap("doubletick", delivery.body, delivery.headers, secret)


def test_there_are_33_documented_events() -> None:
    assert len(EVENTS) == 33


@pytest.mark.parametrize("event", EVENTS)
def test_each_documented_event_is_read_as_its_class(registered: Registered, event: str) -> None:
    with (
        Receiver() as receiver,
        Simulator(webhooks={"doubletick": (receiver.url, SECRET)}) as sim,
    ):
        sim.send_event("doubletick", event)
        sim.close()
        (delivery,) = receiver.deliveries
    found = unwrapped(delivery)
    assert type(found).__name__ == EVENTS[event]
    schema = {"$ref": f"#/components/schemas/{EVENTS[event]}"}
    assert not list(violations(CONTRACT, schema, found.to_dict()))
    if "event" in found and EVENTS[event] == "CallEvent":
        assert found["event"] == event


@pytest.mark.parametrize("body_format", ["JSON", "FORM_DATA"])
@pytest.mark.parametrize("event", sorted({*EVENTS} & {*REGISTRABLE}))
def test_each_event_that_can_be_registered_is_read_as_its_class_in_both_formats(
    registered: Registered, event: str, body_format: str
) -> None:
    registered.register(webhook_events=[event], body_format=body_format, authorization=BASIC)
    registered.sim.send_event("doubletick", event)
    (delivery,) = registered.deliveries()
    assert type(unwrapped(delivery, BASIC["payload"])).__name__ == EVENTS[event]


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"])
def test_method_headers_query_and_body_are_as_registered(
    registered: Registered, method: str
) -> None:
    registered.register(
        method=method,
        url=f"{registered.receiver.url}?tenant=7",
        request_headers={"X-Team": "sales", "X-Number": 3, "Content-Type": "text/plain"},
        query={"source": "a b", "number": 1},
        body={"tenant": "acme", **models.TagRemoved(tag_name="not this one").to_dict()},
    )
    registered.happen()
    (delivery,) = registered.deliveries()
    assert delivery.method == method
    assert delivery.path == "/hooks?tenant=7&source=a+b&number=1"
    assert (delivery.headers["x-team"], delivery.headers["x-number"]) == ("sales", "3")
    assert delivery.headers["content-type"] == "application/json"
    assert delivery.headers["authorization"] == f"Bearer {SECRET}"
    event = unwrapped(delivery)
    assert isinstance(event, models.TagRemoved)
    assert (event.tag_name, event["tenant"]) == ("vip", "acme")


def test_a_form_with_basic_is_delivered_and_read(registered: Registered) -> None:
    registered.register(
        body_format="FORM_DATA",
        authorization=BASIC,
        webhook_events=["UPDATE_CUSTOMER_CUSTOM_FIELD", "CHAT_ASSIGNED_TO_AGENT"],
    )
    registered.client.customers.remove_tags_and_fields(phone=PHONE, custom_fields=["city"])
    registered.sim.send_event(
        "doubletick", "CHAT_ASSIGNED_TO_AGENT", {"message": {"text": 'Is it "blue"?\nYes'}}
    )
    delivery, second = registered.deliveries()
    kind = delivery.headers["content-type"]
    fields = {part.name: part.content.decode() for part in parts_of(delivery.body, kind)}
    removed = models.CustomFieldUpdated(custom_field_unique_name="city", value="").to_dict()
    assert removed.items() < fields.items()
    assert delivery.headers["authorization"] == "Basic YXNoYTphLXBhc3N3b3Jk"
    event = unwrapped(delivery, BASIC["payload"])
    assert isinstance(event, models.CustomFieldUpdated)
    assert event.custom_field_event_type == "ATTRIBUTE_REMOVED"
    assigned = unwrapped(second, BASIC["payload"])
    assert isinstance(assigned, models.ChatAssigned)
    assert assigned.message.text == 'Is it "blue"?\nYes'


def test_encoded_user_and_password_are_sent_as_they_are(registered: Registered) -> None:
    encoded = "YXNoYTphLXBhc3N3b3Jk"
    registered.register(authorization={"type": "BASIC", "payload": encoded})
    registered.happen()
    (delivery,) = registered.deliveries()
    assert delivery.headers["authorization"] == f"Basic {encoded}"
    assert isinstance(unwrapped(delivery, encoded), models.TagRemoved)


@pytest.mark.parametrize("authorization", [BEARER, BASIC], ids=["bearer", "basic"])
def test_a_wrong_proof_is_a_signature_error(
    registered: Registered, authorization: dict[str, str]
) -> None:
    registered.register(authorization=authorization)
    registered.happen()
    (delivery,) = registered.deliveries()
    assert isinstance(unwrapped(delivery, authorization["payload"]), models.TagRemoved)
    for wrong in ("another", "asha:another", authorization["payload"].upper()):
        with pytest.raises(deskspec.WebhookSignatureError, match="matches none of the secrets"):
            unwrapped(delivery, wrong)
    without = {k: v for k, v in delivery.headers.items() if k != "authorization"}
    with pytest.raises(deskspec.WebhookSignatureError, match="is missing"):
        unwrapped(delivery._replace(headers=without), authorization["payload"])


@pytest.mark.parametrize(
    ("body_format", "expected"), [("JSON", "JSON in UTF-8"), ("FORM_DATA", "a form in UTF-8")]
)
def test_a_broken_body_is_a_payload_error_that_says_what_it_should_be(
    registered: Registered, body_format: str, expected: str
) -> None:
    registered.register(body_format=body_format)
    registered.happen()
    (delivery,) = registered.deliveries()
    assert isinstance(unwrapped(delivery), models.TagRemoved)
    for broken in (delivery.body[:-5], b"\xff" + delivery.body[1:], b""):
        with pytest.raises(deskspec.WebhookPayloadError, match=f"expected {expected}") as raised:
            unwrapped(delivery._replace(body=broken))
        assert raised.value.body == broken


def test_only_events_and_numbers_that_are_registered_come(registered: Registered) -> None:
    registered.register(webhook_events=["ADD_TAG", "REMOVE_TAG"], waba_numbers=[f"+{WABA}"])
    registered.register(webhook_events=["ADD_TAG"], name="Other events")
    outcome = registered.register(waba_numbers=["918888888888"], name="Other number")
    assert outcome.invalid_waba_numbers == ["918888888888"]
    registered.happen()
    (delivery,) = registered.deliveries()
    assert unwrapped(delivery).tag_name == "vip"


def test_an_event_of_another_number_does_not_come(registered: Registered) -> None:
    registered.register(webhook_events=["CALL_MISSED"])
    for number in ("+918888888888", f"+{WABA}"):
        missed = models.CallMissed(waba_number=number).to_dict()
        registered.sim.send_event("doubletick", "CALL_MISSED", missed)
    (delivery,) = registered.deliveries()
    assert unwrapped(delivery).waba_number == f"+{WABA}"


def test_each_registered_webhook_gets_an_event_and_the_receiver_of_all_too() -> None:
    with (
        Receiver() as every,
        Receiver() as receiver,
        Simulator(webhooks={"doubletick": (every.url, SECRET)}) as sim,
        deskspec.DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        ) as client,
    ):
        registered = Registered(sim, client, receiver)
        registered.register(name="one")
        registered.register(name="two")
        registered.happen()
        escalated = models.SlaEscalated(escalation_level=2).to_dict()
        sim.send_event("doubletick", "ON_SLA_ESCALATED_PUBLIC", escalated)
        assert len(registered.deliveries()) == 2
        assert len(every.deliveries) == 2


def test_a_changed_webhook_is_delivered_as_changed_and_a_deleted_one_is_not(
    registered: Registered,
) -> None:
    registered.register()
    created = next(each for each in registered.client.webhooks.list() if each.name == "Tags")
    changed = registration(
        registered.receiver.url,
        method="PUT",
        body_format="FORM_DATA",
        authorization=BASIC,
        retry_on_timeout=True,
    )
    registered.client.webhooks.update(created.webhook_id, **changed)
    registered.happen()
    registered.client.webhooks.delete(created.webhook_id)
    registered.client.customers.remove_tags_and_fields(phone=PHONE, tags=["lead"])
    (delivery,) = registered.deliveries()
    assert delivery.method == "PUT"
    assert isinstance(unwrapped(delivery, BASIC["payload"]), models.TagRemoved)


@pytest.mark.parametrize(("repeats", "expected"), [(False, 1), (True, 2)])
def test_a_delivery_that_times_out_is_sent_again_if_that_is_registered(
    registered: Registered, monkeypatch: pytest.MonkeyPatch, repeats: bool, expected: int
) -> None:
    monkeypatch.setattr(deliveries, "_TIMEOUT", 0.5)
    released = threading.Event()
    registered.receiver.respond = lambda: (200 if released.wait(5) else 500, {})
    registered.register(retry_on_timeout=repeats)
    registered.happen()
    assert len(registered.deliveries()) == expected
    released.set()


def test_nothing_is_sent_to_another_machine(
    registered: Registered, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="deskspec.simulator")
    before = threading.active_count()
    for url in ("https://hooks.example/1", "http://192.0.2.1/", "ftp://127.0.0.1/"):
        registered.register(url=url)
    registered.happen()
    registered.sim.send_event("doubletick", "MESSAGE_RECEIVED")
    assert threading.active_count() == before
    assert caplog.records == []


@pytest.mark.parametrize(
    ("url", "changes", "mark"),
    [
        ("http://127.0.0.1/hooks", {}, None),
        ("https://hooks.example/1", {}, "webhook at another machine"),
        ("http://localhost", {"body_format": "FORM_DATA"}, "form of an event in a form"),
        ("http://localhost", {"body": {"a": 1}}, "what the body of a webhook does"),
        ("http://localhost", {"authorization": BASIC}, "encoding of BASIC"),
        (
            "http://localhost",
            {"retry_on_timeout": True},
            "how often a webhook that times out is sent again",
        ),
    ],
)
def test_what_a_registration_leaves_open_is_marked(
    doubletick_client: deskspec.DoubleTick, url: str, changes: dict[str, Any], mark: str | None
) -> None:
    found = deskspec.raw(doubletick_client.webhooks.create)(**registration(url, **changes))
    assert marks(found.http_response) == ([] if mark is None else [mark])


@pytest.mark.parametrize(
    ("header", "value"), [("X-Line", "a\r\nb"), ("X-Letters", "é"), ("X: y", "a"), ("", "a")]
)
def test_a_header_that_cannot_be_sent_breaks_nothing(
    registered: Registered, header: str, value: str
) -> None:
    registered.register(request_headers={header: value})
    registered.register(name="Another")
    registered.happen()
    assert len(registered.deliveries()) in (1, 2)


WRONG: Mapping[str, tuple[str, str, dict[str, Any], str]] = {
    "vendor": ("zendesk", "ADD_TAG", {}, "unknown vendor 'zendesk'"),
    "event": ("doubletick", "TAG_EATEN", {}, "unknown event 'TAG_EATEN': choose from .*ADD_TAG"),
    "field": ("doubletick", "ADD_TAG", {"colour": "red"}, "ADD_TAG: colour: unexpected"),
    "type": ("doubletick", "ADD_TAG", {"tagName": 7}, "ADD_TAG: tagName: type"),
    "value": ("doubletick", "CALL_MISSED", {"callStatus": "X"}, "CALL_MISSED: callStatus: choice"),
}


@pytest.mark.parametrize("case", WRONG)
def test_an_event_that_no_page_has_cannot_be_sent(case: str) -> None:
    vendor, event, fields, message = WRONG[case]
    with Simulator() as sim, pytest.raises(ValueError, match=message):
        sim.send_event(vendor, event, fields)


def test_an_event_has_the_fields_that_it_is_given() -> None:
    with (
        Receiver() as receiver,
        Simulator(webhooks={"helpcrunch": (receiver.url, SECRET)}) as sim,
    ):
        sim.send_event("helpcrunch", "chat.rated", {"attempts": 3})
        sim.close()
        (event,) = receiver.events
    assert (event["event"], event["attempts"]) == ("chat.rated", 3)
