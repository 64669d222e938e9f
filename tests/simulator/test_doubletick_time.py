"""DoubleTick as time goes on: the window of 24 hours, the status of messages, late deletions.

And the two forms in which pages document the same request.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import PHONE, WABA, Clock, Provider, marks

DAY = 24 * 60 * 60
ID = "8b4abc26-2ea9-4f7d-a49a-000000000001"
OUTSIDE = "message outside of the window of 24 hours"
PROGRESS = "when a message is delivered and read"
TIMES = ("sentAt", "deliveredAt", "readAt", "repliedAt", "failedAt")


class Timed(NamedTuple):
    """DoubleTick in one profile, with a clock."""

    provider: Provider
    clock: Clock

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.provider.ask(method, path, **options)

    def customer_writes(self, seconds: float = 0) -> None:
        """A message of the customer arrives that was written before."""
        at = int((self.clock.now - seconds) * 1000)
        message = {"messageOriginType": "CUSTOMER", "messageTime": at}
        self.provider.sim.seed("doubletick", "messages", [message])

    def is_open(self) -> bool:
        query = f"customerPhoneNumber={PHONE}&wabaNumber={WABA}"
        found: bool = self.ask("GET", f"/chat/status?{query}").json()["isOpen"]
        return found

    def send(self, path: str = "text", **content: Any) -> httpx.Response:
        body = {"to": PHONE, "from": WABA, "messageId": ID, "content": content or {"text": "Hi"}}
        sent = self.ask("POST", f"/whatsapp/message/{path}", json=body)
        assert sent.status_code == 201
        return sent

    def send_template(self, to: str = PHONE) -> httpx.Response:
        content = {"templateName": "order_update", "language": "en"}
        message = {"to": to, "from": WABA, "messageId": ID, "content": content}
        sent = self.ask("POST", "/whatsapp/message/template", json={"messages": [message]})
        assert sent.status_code == 201
        return sent

    def status(self) -> dict[str, Any]:
        """The status of the message; one request a second is accepted."""
        found = self.ask("GET", f"/whatsapp/message/status?messageId={ID}")
        assert found.status_code == 200
        status: dict[str, Any] = found.json()
        return {**status, "marks": marks(found)}


def reached(status: dict[str, Any]) -> set[str]:
    """The times that a message has."""
    return {name for name in TIMES if status[name] is not None}


def _of_doubletick() -> list[ContractFile]:
    return [contract for contract in contracts() if contract.vendor == "doubletick"]


@pytest.fixture(params=_of_doubletick(), ids=str)
def timed(request: pytest.FixtureRequest) -> Iterator[Timed]:
    clock = Clock()
    clock.now = 1_780_000_000.0
    with Simulator({"doubletick": request.param.profile}, clock=clock) as sim:
        yield Timed(Provider(sim, request.param), clock)


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
    timed.ask("DELETE", "/conversation/chat/messages", json={"to": PHONE, "from": WABA})
    timed.clock.now += 60
    assert timed.is_open()


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("text", {"text": "Hi"}),
        ("image", {"mediaUrl": "https://files.example/a.png"}),
        ("interactive", {"body": "Which?", "buttons": [{"id": "1", "title": "Blue"}]}),
    ],
)
def test_what_is_sent_outside_of_the_window_fails(
    timed: Timed, path: str, content: dict[str, Any]
) -> None:
    sent = timed.send(path, **content)
    assert marks(sent) == [OUTSIDE]
    timed.clock.now += 1
    status = timed.status()
    assert reached(status) == {"failedAt"}
    assert (status["errorCode"], status["marks"]) == ("131047", [OUTSIDE])
    assert status["failedReason"]


def test_a_message_fails_a_second_later(timed: Timed) -> None:
    timed.send()
    found = timed.status()
    assert reached(found) == set()
    assert not {"errorCode", "failedReason"} & found.keys()


@pytest.mark.parametrize(("in_window", "is_template"), [(True, False), (True, True), (False, True)])
def test_a_message_that_may_be_sent_is_delivered_and_read(
    timed: Timed, in_window: bool, is_template: bool
) -> None:
    if in_window:
        timed.customer_writes()
    sent = timed.send_template() if is_template else timed.send()
    assert marks(sent) == []
    for pause, expected in (
        (0, {"sentAt"}),
        (1, {"sentAt", "deliveredAt"}),
        (3, {"sentAt", "deliveredAt"}),
        (1, {"sentAt", "deliveredAt", "readAt"}),
    ):
        timed.clock.now += pause
        status = timed.status()
        assert reached(status) == expected
        assert status["marks"] == [PROGRESS]


def test_a_reply_is_the_next_message_of_the_customer(timed: Timed) -> None:
    timed.send_template()
    timed.clock.now += 60
    assert timed.status()["repliedAt"] is None
    timed.clock.now += 60
    timed.customer_writes()
    replied = timed.status()["repliedAt"]
    timed.clock.now += 60
    timed.customer_writes()
    assert timed.status()["repliedAt"] == replied is not None


def test_who_is_no_customer_gets_a_message_too(timed: Timed) -> None:
    sent = timed.send_template("919812340404")
    assert marks(sent) == ["message to somebody who is no customer"]
    timed.clock.now += 60
    assert reached(timed.status()) == {"sentAt", "deliveredAt", "readAt"}


def test_a_chat_is_cleared_later(timed: Timed) -> None:
    path = f"/chat-messages?wabaNumber={WABA}&customerNumber={PHONE}"
    cleared = timed.ask("DELETE", "/conversation/chat/messages", json={"to": PHONE, "from": WABA})
    assert cleared.json() == {"success": True, "message": "Added in queue for deletion."}
    assert marks(cleared) == ["when messages are cleared"]
    timed.customer_writes()
    assert len(timed.ask("GET", path).json()["messages"]) == 2
    timed.clock.now += 1
    assert len(timed.ask("GET", path).json()["messages"]) == 1


def test_customers_are_deleted_later(timed: Timed) -> None:
    path = f"/customer/details?phoneNumber={PHONE}"
    body = {"phoneNumbers": [PHONE, "919812340404"]}
    for _ in range(2):  # it is there until then
        deleted = timed.ask("DELETE", "/customer", json=body)
        assert deleted.json()["notFoundPhoneNumbers"] == ["919812340404"]
        assert marks(deleted) == ["when customers are deleted"]
        assert timed.ask("GET", path).is_success
    timed.clock.now += 1
    assert timed.ask("GET", path).status_code == 404
    assert timed.ask("DELETE", "/customer", json=body).status_code == 404


def test_a_reset_forgets_what_was_to_happen(timed: Timed) -> None:
    timed.ask("DELETE", "/customer", json={"phoneNumbers": [PHONE]})
    timed.provider.sim.reset()
    timed.clock.now += 60
    assert timed.ask("GET", f"/customer/details?phoneNumber={PHONE}").is_success


READS: list[tuple[str, dict[str, Any]]] = [
    ("/chat/status", {"customerPhoneNumber": PHONE, "wabaNumber": WABA}),
    ("/team/member", {"agentNumber": "919800000001"}),
]


@pytest.mark.parametrize(("path", "given"), READS)
def test_a_read_takes_its_query_as_a_json_body_too(
    doubletick: Provider, path: str, given: dict[str, Any]
) -> None:
    by_query = doubletick.ask("GET", path, params=given)
    by_body = doubletick.ask("GET", path, json=given)
    assert by_query.is_success
    assert (by_body.status_code, by_body.json()) == (by_query.status_code, by_query.json())
    seen = doubletick.sim.requests[-1]
    assert (seen.method, seen.query, bool(seen.body)) == ("GET", (), True)


@pytest.mark.parametrize(("path", "given"), READS)
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"a"', b"{}", b'{"agentNumber": 7}'])
def test_a_read_without_its_parameters_is_refused_in_either_form(
    doubletick: Provider, path: str, given: dict[str, Any], content: bytes
) -> None:
    refused = doubletick.ask("GET", path, content=content)
    assert refused.status_code == doubletick.ask("GET", path).status_code == 400


def test_whether_a_customer_was_answered_is_asked_by_either_method(doubletick: Provider) -> None:
    path = "/customer/check-reverted-on-time"
    body = {
        "phoneNumber": PHONE,
        "wabaNumber": WABA,
        "waitingForResponseInSec": 60,
        "defaultAgentName": "Meera Nair",
        "defaultAgentNumber": "919800000001",
    }
    posted = doubletick.ask("POST", path, json=body)
    assert posted.is_success
    sim, key = doubletick.sim, doubletick.authorization
    with httpx.Client(transport=sim.transport("doubletick")) as client:
        url, headers = f"http://localhost{path}", {"Authorization": key}
        got = client.request("GET", url, json=body, headers=headers)
        bare = client.request("GET", url, headers=headers)
    assert (got.status_code, got.json()) == (posted.status_code, posted.json())
    assert bare.status_code == 405
