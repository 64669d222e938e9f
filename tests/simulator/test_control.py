"""Requests to the simulator itself, from another process: a customer writes, an event happens."""

from typing import Any
from urllib.parse import urlsplit

import deskspec
import httpx
import pytest
from deskspec.doubletick import models
from deskspec_toolkit.simulator import Simulator
from simulator.asking import PHONE, WABA
from simulator.receiver import SECRET, Receiver

MESSAGE = models.ChatMessage(
    message_origin_type="CUSTOMER",
    message=models.MessageContent(text="Hi", message_type="text"),
).to_dict()


def added(sim: Simulator, path: str, **request: Any) -> httpx.Response:
    origin = urlsplit(sim.base_url("doubletick"))
    url = f"http://{origin.netloc}{path}"
    with httpx.Client(trust_env=False) as client:
        return client.request(request.pop("method", "POST"), url, **request)


def test_message_that_is_added_is_in_the_chat_and_a_webhook() -> None:
    with (
        Receiver() as receiver,
        Simulator(webhooks={"doubletick": (receiver.url, SECRET)}) as sim,
        deskspec.DoubleTick(sim.api_key, base_url=sim.base_url("doubletick")) as client,
    ):
        assert not client.chats.get_window(customer_phone_number=PHONE, waba_number=WABA).is_open
        response = added(sim, "/records/doubletick/messages", json=[MESSAGE])
        assert (response.status_code, response.content) == (204, b"")
        assert client.chats.get_window(customer_phone_number=PHONE, waba_number=WABA).is_open
        sim.close()
        delivery, _ = receiver.deliveries
    event = deskspec.webhooks.unwrap("doubletick", delivery.body, delivery.headers, SECRET)
    assert isinstance(event, models.MessageReceived)
    assert isinstance(event.message, models.ReceivedText)
    assert event.message.text == "Hi"


def test_event_that_is_asked_for_is_a_webhook() -> None:
    with (
        Receiver() as receiver,
        Simulator(webhooks={"doubletick": (receiver.url, SECRET)}) as sim,
    ):
        for request in ({}, {"json": models.SlaEscalated(escalation_level=2).to_dict()}):
            response = added(sim, "/events/doubletick/ON_SLA_ESCALATED_PUBLIC", **request)
            assert (response.status_code, response.content) == (204, b"")
        sim.close()
        events = [models.SlaEscalated.from_dict(event) for event in receiver.events]
        assert [event.escalation_level for event in events] == [0, 2]


def test_number_of_records_is_added(sim: Simulator) -> None:
    assert added(sim, "/records/helpcrunch/customers", json=20).status_code == 204
    with deskspec.HelpCrunch(sim.api_key, base_url=sim.base_url("helpcrunch")) as client:
        assert client.customers.list(limit=1).total == 21


@pytest.mark.parametrize(
    ("path", "content", "said"),
    [
        ("/records/doubletick/nothing", b"[]", "doubletick has no resource 'nothing'"),
        ("/records/doubletick", b"[]", "doubletick has no resource ''"),
        ("/records/nobody/messages", b"[]", "unknown vendor 'nobody'"),
        ("/records/doubletick/messages", b'[{"txet": "Hi"}]', "txet"),
        ("/records/doubletick/messages", b'"many"', "expected a list of objects or their number"),
        ("/records/doubletick/messages", b"[7]", "messages"),
        ("/records/doubletick/messages", b"{", "Expecting property name"),
        ("/events/doubletick/TAG_EATEN", b"", "unknown event 'TAG_EATEN'"),
        ("/events/kustomer/ADD_TAG", b"", "unknown event 'ADD_TAG'"),
        ("/events/nobody", b"{}", "unknown vendor 'nobody'"),
        ("/events/doubletick/ADD_TAG", b"[]", "expected an object with fields of the event"),
        ("/events/doubletick/ADD_TAG", b'{"tagName": 7}', "ADD_TAG: tagName: type"),
    ],
)
def test_what_does_not_fit_is_a_400_that_says_why(
    sim: Simulator, path: str, content: bytes, said: str
) -> None:
    response = added(sim, path, content=content)
    assert response.status_code == 400
    assert said in response.json()["message"]


def test_other_methods_are_not_allowed(sim: Simulator) -> None:
    for path in ("/records/doubletick/messages", "/events/doubletick/ADD_TAG"):
        response = added(sim, path, method="GET")
        assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert sim.requests == []
