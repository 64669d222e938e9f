"""Delivery of events: signed, in order, once, on a thread that blocks no request."""

import hashlib
import hmac
import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterator

import deskspec
import httpx
import pytest
from deskspec_toolkit.simulator import Simulator, deliveries
from simulator.asking import CUSTOMER_PATHS
from simulator.receiver import SECRET, Receiver

BLOCK = {"blocked": True}
UNBLOCK = {"blocked": False}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as created:
        yield created


@pytest.fixture
def sending(receiver: Receiver) -> Iterator[Simulator]:
    """A simulator whose HelpCrunch reports to the receiver."""
    with Simulator(webhooks={"helpcrunch": (receiver.url, SECRET)}) as sim:
        yield sim


def change(sim: Simulator, body: dict[str, bool]) -> None:
    """Let one event happen, if the customer was not like this before."""
    headers = {"Authorization": f"Bearer {sim.api_key}"}
    with httpx.Client(transport=sim.transport("helpcrunch"), headers=headers) as client:
        response = client.patch("http://localhost" + CUSTOMER_PATHS["helpcrunch"], json=body)
    assert response.status_code == 200


def eventually(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_an_event_has_the_documented_form(sending: Simulator, receiver: Receiver) -> None:
    change(sending, BLOCK)
    sending.close()
    (delivery,) = receiver.deliveries
    assert (delivery.method, delivery.path) == ("POST", "/hooks")
    assert delivery.headers["content-type"] == "application/json"
    assert delivery.headers["accept"] == "application/json"
    assert delivery.headers["user-agent"].startswith("deskspec-simulator/")
    digest = hmac.new(SECRET.encode(), delivery.body, hashlib.sha1).hexdigest()
    assert delivery.headers["x-helpcrunch-signature"] == digest
    (event,) = receiver.events
    assert (event["event"], event["attempts"]) == ("customer.blocked", 0)
    assert str(uuid.UUID(event["id"])) == event["id"]


def test_the_client_reads_it_as_genuine(sending: Simulator, receiver: Receiver) -> None:
    change(sending, BLOCK)
    sending.close()
    (delivery,) = receiver.deliveries
    event = deskspec.webhooks.unwrap("helpcrunch", delivery.body, delivery.headers, SECRET)
    assert event.to_dict() == receiver.events[0]
    with pytest.raises(deskspec.WebhookSignatureError):
        deskspec.webhooks.unwrap("helpcrunch", delivery.body, delivery.headers, "another key")


def test_events_arrive_in_order_and_apart(sending: Simulator, receiver: Receiver) -> None:
    for _ in range(10):
        change(sending, BLOCK)
        change(sending, UNBLOCK)
    sending.close()
    assert receiver.names == ["customer.blocked", "customer.unblocked"] * 10
    assert len({event["id"] for event in receiver.events}) == 20


def test_a_receiver_can_call_the_simulator_back(sending: Simulator, receiver: Receiver) -> None:
    seen: list[int] = []

    def call_back() -> tuple[int, dict[str, str]]:
        url = sending.base_url("helpcrunch") + CUSTOMER_PATHS["helpcrunch"]
        headers = {"Authorization": f"Bearer {sending.api_key}"}
        seen.append(httpx.get(url, headers=headers, trust_env=False).status_code)
        return 200, {}

    receiver.respond = call_back
    change(sending, BLOCK)
    sending.close()
    assert seen == [200]


def test_a_slow_receiver_blocks_no_request(sending: Simulator, receiver: Receiver) -> None:
    released = threading.Event()
    receiver.respond = lambda: (200 if released.wait(5) else 500, {})
    start = time.monotonic()
    change(sending, BLOCK)
    change(sending, UNBLOCK)
    assert time.monotonic() - start < 2
    released.set()


def test_closing_waits_for_what_is_queued(sending: Simulator, receiver: Receiver) -> None:
    def slow() -> tuple[int, dict[str, str]]:
        time.sleep(0.1)
        return 200, {}

    receiver.respond = slow
    for body in [BLOCK, UNBLOCK] * 3:
        change(sending, body)
    sending.close()
    assert len(receiver.deliveries) == 6


def test_closing_does_not_wait_for_ever(
    sending: Simulator,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    released = threading.Event()
    receiver.respond = lambda: (200 if released.wait(5) else 500, {})
    monkeypatch.setattr(deliveries, "_CLOSING", 0.1)
    for body in [BLOCK, UNBLOCK, BLOCK]:
        change(sending, body)
    eventually(lambda: len(receiver.deliveries) == 1)
    start = time.monotonic()
    sending.close()
    assert time.monotonic() - start < 2
    assert "2 events were not delivered" in caplog.text
    released.set()
    eventually(lambda: not any("webhooks" in thread.name for thread in threading.enumerate()))
    assert len(receiver.deliveries) == 1


def test_what_happens_after_closing_is_not_sent(
    sending: Simulator, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    change(sending, BLOCK)
    sending.close()
    change(sending, UNBLOCK)
    sending.close()
    assert receiver.names == ["customer.blocked"]
    assert caplog.text == ""  # nor is it said to be lost


def test_reset_drops_what_is_queued(sending: Simulator, receiver: Receiver) -> None:
    released = threading.Event()
    receiver.respond = lambda: (200 if released.wait(5) else 500, {})
    for body in [BLOCK, UNBLOCK, BLOCK]:
        change(sending, body)
    eventually(lambda: len(receiver.deliveries) == 1)
    sending.reset()
    released.set()
    change(sending, {"unsubscribed": True})
    sending.close()
    assert receiver.names == ["customer.blocked", "customer.unsubscribed"]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_refusal_is_logged_and_not_tried_again(
    sending: Simulator, receiver: Receiver, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    responses = iter([(status, {"Location": "/elsewhere"}), (200, {})])
    receiver.respond = lambda: next(responses)
    change(sending, BLOCK)
    change(sending, UNBLOCK)
    sending.close()
    assert receiver.names == ["customer.blocked", "customer.unblocked"]
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("deskspec.simulator", logging.WARNING)
    assert f"did not accept customer.blocked (status {status})" in record.getMessage()


def test_the_log_has_no_payload_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with Receiver() as gone:
        url = gone.url
    with Simulator(webhooks={"helpcrunch": (url, SECRET)}) as sim:
        change(sim, BLOCK)
    assert "helpcrunch" in caplog.text
    assert "ConnectError" in caplog.text
    assert SECRET not in caplog.text
    assert "cindy" not in caplog.text.lower()


def test_proxies_of_the_environment_are_not_used(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Simulator(webhooks={"helpcrunch": (receiver.url, SECRET)}) as sim:
        change(sim, BLOCK)
    assert receiver.names == ["customer.blocked"]


def test_cookies_of_the_receiver_are_not_sent_back(sending: Simulator, receiver: Receiver) -> None:
    receiver.respond = lambda: (200, {"Set-Cookie": "session=1"})
    change(sending, BLOCK)
    change(sending, UNBLOCK)
    sending.close()
    assert ["cookie" in delivery.headers for delivery in receiver.deliveries] == [False, False]


def test_without_a_receiver_there_is_no_thread(sim: Simulator) -> None:
    before = threading.active_count()
    change(sim, BLOCK)
    assert threading.active_count() == before


def test_what_changes_nothing_is_no_event(sending: Simulator, receiver: Receiver) -> None:
    change(sending, UNBLOCK)
    sending.close()
    assert receiver.deliveries == []
