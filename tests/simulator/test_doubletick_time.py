"""DoubleTick as time goes on: the window of 24 hours, the status of messages, late deletions.

And the two forms in which pages document the same request.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import httpx
import pytest
from deskspec import DoubleTick, NotFoundError, RawResponse, raw
from deskspec.doubletick import models
from deskspec_toolkit.simulator import SeenRequest, Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import PHONE, WABA, Clock, Provider, attributes, marks

DAY = 24 * 60 * 60
ID = "8b4abc26-2ea9-4f7d-a49a-000000000001"
OUTSIDE = "message outside of the window of 24 hours"
PROGRESS = "when a message is delivered and read"
TIMES = ("sent_at", "delivered_at", "read_at", "replied_at", "failed_at")


class Timed(NamedTuple):
    """DoubleTick in one profile, with a clock."""

    provider: Provider
    clock: Clock
    client: DoubleTick

    def customer_writes(self, seconds: float = 0) -> None:
        """A message of the customer arrives that was written before."""
        at = datetime.fromtimestamp(self.clock.now - seconds, UTC)
        message = models.ChatMessage(message_origin_type="CUSTOMER", message_time=at)
        self.provider.sim.seed("doubletick", "messages", [message.to_dict()])

    def is_open(self) -> bool:
        window = self.client.chats.get_window(customer_phone_number=PHONE, waba_number=WABA)
        assert window.is_open is not None
        return window.is_open

    def send(self, method: str = "send_text", **content: Any) -> list[str]:
        """Send a message with a known id; return what the response calls undocumented."""
        send: Callable[..., RawResponse[Any]] = raw(getattr(self.client.messages, method))
        given = {"to": PHONE, "from_": WABA, "message_id": ID, **(content or {"text": "Hi"})}
        return marks(send(**given).http_response)

    def send_template(self, to: str = PHONE) -> list[str]:
        content = {"template_name": "order_update", "language": "en"}
        message = {"to": to, "from_": WABA, "message_id": ID, "content": content}
        sent = raw(self.client.messages.send_template)(messages=[message])
        return marks(sent.http_response)

    def status(self) -> RawResponse[models.MessageStatus]:
        """The status of the message; one request a second is accepted."""
        return raw(self.client.messages.get_status)(ID)

    def is_there(self) -> bool:
        try:
            return bool(self.client.customers.get(phone_number=PHONE))
        except NotFoundError:
            return False


def reached(status: models.MessageStatus) -> set[str]:
    """The times that a message has."""
    return {name for name in TIMES if status[name] is not None}


def _of_doubletick() -> list[ContractFile]:
    return [contract for contract in contracts() if contract.vendor == "doubletick"]


@pytest.fixture(params=_of_doubletick(), ids=str)
def timed(request: pytest.FixtureRequest) -> Iterator[Timed]:
    clock = Clock()
    clock.now = 1_780_000_000.0
    with Simulator({"doubletick": request.param.profile}, clock=clock) as sim:
        provider = Provider(sim, request.param)
        yield Timed(provider, clock, DoubleTick(**provider.client_options()))


def test_a_window_is_open_for_a_day_after_the_customer_wrote(timed: Timed) -> None:
    assert not timed.is_open()
    timed.customer_writes(seconds=DAY)
    assert not timed.is_open()
    timed.customer_writes()
    for pause, expected in ((0, True), (DAY - 1, True), (1, False)):
        timed.clock.now += pause
        assert timed.is_open() is expected
    timed.send_template()
    assert not timed.is_open()


def test_clearing_a_chat_does_not_close_its_window(timed: Timed) -> None:
    timed.customer_writes()
    timed.client.chats.clear(to=PHONE, from_=WABA)
    timed.clock.now += 60
    assert timed.is_open()


@pytest.mark.parametrize(
    ("method", "content"),
    [
        ("send_text", {"text": "Hi"}),
        ("send_image", {"media_url": "https://files.example/a.png"}),
        ("send_buttons", {"body": "Which?", "buttons": [{"id": "1", "title": "Blue"}]}),
    ],
)
def test_what_is_sent_outside_of_the_window_fails(
    timed: Timed, method: str, content: dict[str, Any]
) -> None:
    assert timed.send(method, **content) == [OUTSIDE]
    timed.clock.now += 1
    found = timed.status()
    assert reached(found.parsed) == {"failed_at"}
    assert (found.parsed.error_code, marks(found.http_response)) == ("131047", [OUTSIDE])
    assert found.parsed.failed_reason


def test_a_message_fails_a_second_later(timed: Timed) -> None:
    timed.send()
    found = timed.status().parsed
    assert reached(found) == set()
    assert not {"error_code", "failed_reason"} & attributes(found).keys()


@pytest.mark.parametrize(("in_window", "is_template"), [(True, False), (True, True), (False, True)])
def test_a_message_that_may_be_sent_is_delivered_and_read(
    timed: Timed, in_window: bool, is_template: bool
) -> None:
    if in_window:
        timed.customer_writes()
    assert (timed.send_template() if is_template else timed.send()) == []
    for pause, expected in (
        (0, {"sent_at"}),
        (1, {"sent_at", "delivered_at"}),
        (3, {"sent_at", "delivered_at"}),
        (1, {"sent_at", "delivered_at", "read_at"}),
    ):
        timed.clock.now += pause
        found = timed.status()
        assert reached(found.parsed) == expected
        assert marks(found.http_response) == [PROGRESS]


def test_a_reply_is_the_next_message_of_the_customer(timed: Timed) -> None:
    timed.send_template()
    timed.clock.now += 60
    assert timed.status().parsed["replied_at"] is None
    timed.clock.now += 60
    timed.customer_writes()
    replied = timed.status().parsed["replied_at"]
    timed.clock.now += 60
    timed.customer_writes()
    assert timed.status().parsed["replied_at"] == replied is not None


def test_who_is_no_customer_gets_a_message_too(timed: Timed) -> None:
    assert timed.send_template("919812340404") == ["message to somebody who is no customer"]
    timed.clock.now += 60
    assert reached(timed.status().parsed) == {"sent_at", "delivered_at", "read_at"}


def test_a_chat_is_cleared_later(timed: Timed) -> None:
    def messages() -> int:
        return len(timed.client.messages.list(waba_number=WABA, customer_number=PHONE))

    cleared = raw(timed.client.chats.clear)(to=PHONE, from_=WABA)
    assert cleared.parsed.message == "Added in queue for deletion."
    assert marks(cleared.http_response) == ["when messages are cleared"]
    timed.customer_writes()
    assert messages() == 2
    timed.clock.now += 1
    assert messages() == 1


def test_customers_are_deleted_later(timed: Timed) -> None:
    delete = raw(timed.client.customers.delete_many)
    unknown = "919812340404"
    for _ in range(2):  # it is there until then
        deleted = delete(phone_numbers=[PHONE, unknown])
        assert deleted.parsed.not_found_phone_numbers == [unknown]
        assert marks(deleted.http_response) == ["when customers are deleted"]
        assert timed.is_there()
    timed.clock.now += 1
    assert not timed.is_there()
    with pytest.raises(NotFoundError):
        delete(phone_numbers=[PHONE, unknown])


def test_a_reset_forgets_what_was_to_happen(timed: Timed) -> None:
    timed.client.customers.delete_many(phone_numbers=[PHONE])
    timed.provider.sim.reset()
    timed.clock.now += 60
    assert timed.is_there()


READS: dict[str, Callable[[DoubleTick], object]] = {
    "chat": lambda client: client.chats.get_window(customer_phone_number=PHONE, waba_number=WABA),
    "member": lambda client: client.team_members.get(agent_number="919800000001"),
}
"""Reads that the pages document with a query and with a body."""


def seen(doubletick: Provider, read: str) -> SeenRequest:
    """The request that the client makes of a read."""
    READS[read](DoubleTick(**doubletick.client_options()))
    return doubletick.sim.requests[-1]


@pytest.mark.parametrize("read", READS)
def test_a_read_takes_its_query_as_a_json_body_too(doubletick: Provider, read: str) -> None:
    by_client = seen(doubletick, read)
    assert by_client.query
    by_query = doubletick.ask("GET", by_client.path, params=by_client.query)
    by_body = doubletick.ask("GET", by_client.path, json=dict(by_client.query))
    assert by_query.is_success
    assert (by_body.status_code, by_body.json()) == (by_query.status_code, by_query.json())
    by_body_seen = doubletick.sim.requests[-1]
    assert (by_body_seen.method, by_body_seen.query, bool(by_body_seen.body)) == ("GET", (), True)


@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"a"', b"{}", b'{"agentNumber": 7}'])
def test_a_read_without_its_parameters_is_refused_in_either_form(
    doubletick: Provider, read: str, content: bytes
) -> None:
    path = seen(doubletick, read).path
    refused = doubletick.ask("GET", path, content=content)
    assert refused.status_code == doubletick.ask("GET", path).status_code == 400


def test_whether_a_customer_was_answered_is_asked_by_either_method(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    posted = raw(doubletick_client.customers.check_reverted_on_time)(
        phone_number=PHONE,
        waba_number=WABA,
        waiting_for_response_in_sec=60,
        default_agent_name="Meera Nair",
        default_agent_number="919800000001",
    ).http_response
    seen = doubletick.sim.requests[-1]
    assert (seen.method, posted.is_success) == ("POST", True)
    sim, key = doubletick.sim, doubletick.authorization
    with httpx.Client(transport=sim.transport("doubletick")) as client:
        url, headers = f"http://localhost{seen.path}", {"Authorization": key}
        got = client.request("GET", url, json=seen.json(), headers=headers)
        bare = client.request("GET", url, headers=headers)
    assert (got.status_code, got.json()) == (posted.status_code, posted.json())
    assert bare.status_code == 405
