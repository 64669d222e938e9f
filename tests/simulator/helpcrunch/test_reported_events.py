"""What webhooks report: which event a change sends, and its payload, by the contract."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from harness.conformance import violations
from simulator.asking import Clock, Provider
from simulator.helpcrunch.account import AGENT, CHAT, CUSTOMER, DEPARTMENT, Account
from simulator.receiver import SECRET, Receiver

PATH = f"/customers/{CUSTOMER}"
OK = ["content type of Ok"]
SHORT = {
    "id": CUSTOMER,
    "name": "Cindy Mindy",
    "email": "cindy.mindy@example.com",
    "userId": "example_6268",
}


class Reported(NamedTuple):
    """An account, and the receiver of its events."""

    account: Account
    receiver: Receiver

    def events(self) -> list[dict[str, Any]]:
        """All events, each of them as the contract has it."""
        self.account.provider.sim.close()
        contract = self.account.provider.contract
        for event in self.receiver.events:
            family = event["event"].partition(".")[0]
            body = contract.document["webhooks"][family]["post"]["requestBody"]
            schema = body["content"]["application/json"]["schema"]
            assert not list(violations(contract, schema, event))
        return self.receiver.events

    def names(self) -> list[str]:
        return [event["event"] for event in self.events()]

    def last(self) -> Any:
        """The data of the last event."""
        return self.events()[-1]["eventData"]


@pytest.fixture(params=[c for c in contracts() if c.vendor == "helpcrunch"], ids=str)
def reported(request: pytest.FixtureRequest) -> Iterator[Reported]:
    """Each profile, with a receiver."""
    contract: ContractFile = request.param
    clock = Clock()
    with Receiver() as receiver:
        hooks = {"helpcrunch": (receiver.url, SECRET)}
        profiles = {contract.vendor: contract.profile}
        with Simulator(profiles=profiles, webhooks=hooks, clock=clock) as sim:
            yield Reported(Account(Provider(sim, contract), clock), receiver)


@pytest.mark.parametrize(
    ("method", "end", "body", "marked", "expected"),
    [
        ("PATCH", "", {"name": "A", "phone": None}, [], []),
        ("PATCH", "", {"email": "new@example.com"}, [], ["email_updated"]),
        ("PATCH", "", {"email": None}, [], ["email_updated"]),
        ("PATCH", "", {"email": "cindy.mindy@example.com"}, [], []),
        ("PATCH", "", {"blocked": True, "unsubscribed": True}, [], ["unsubscribed", "blocked"]),
        ("PATCH", "", {"blocked": False, "unsubscribed": False}, [], []),
        ("PUT", "", {"email": "cindy.mindy@example.com"}, [], ["tags_changed"]),
        ("PUT", "", {}, [], ["email_updated", "tags_changed"]),
        ("PUT", "/tags", {"tags": [{"name": "vip"}]}, [], ["tags_changed"]),
        ("PUT", "/tags", {"tags": []}, [], []),
        ("PUT", "/tags", {"tags": [{"name": "lead"}]}, ["adding a tag that is there"], []),
        ("DELETE", "/tags", {"tags": [{"name": "lead"}]}, [], ["tags_changed"]),
        (
            "DELETE",
            "/tags",
            {"tags": [{"name": "x"}]},
            ["removing a tag that is not there"],
            [],
        ),
        ("DELETE", "", None, OK, ["deleted"]),
    ],
)
def test_what_a_change_of_a_customer_is_worth(
    reported: Reported, method: str, end: str, body: Any, marked: Any, expected: list[str]
) -> None:
    reported.account.ask(method, PATH + end, body, marked=marked)
    assert reported.names() == [f"customer.{name}" for name in expected]


def test_being_blocked_and_unsubscribed_has_an_end(reported: Reported) -> None:
    for value in (True, False):
        reported.account.ask("PATCH", PATH, {"blocked": value, "unsubscribed": value})
    assert reported.names() == [
        "customer.unsubscribed",
        "customer.blocked",
        "customer.subscribed",
        "customer.unblocked",
    ]


def test_a_new_customer_is_one_event(reported: Reported) -> None:
    fields = {"email": "a@example.com", "customData": [{"property": "Plan", "value": 1}]}
    created = reported.account.new_customer(**fields, tags=[{"name": "vip"}])
    assert reported.names() == ["customer.new"]
    assert reported.last() == {
        "id": created["id"],
        "name": None,
        "userId": None,
        "email": "a@example.com",
        "unsubscribed": False,
        "customData": {"Plan": 1},
    }


def test_each_customer_of_a_batch_is_reported(reported: Reported) -> None:
    other = reported.account.new_customer()["id"]
    entries = [{"customer": id_, "blocked": True} for id_ in (CUSTOMER, other)]
    reported.account.ask("PUT", "/customers/batch", entries, marked=["response to a batch"])
    events = [(event["event"], event["eventData"]["id"]) for event in reported.events()]
    assert events[-1] == ("customer.blocked", other)
    assert ("customer.blocked", CUSTOMER) in events


def test_what_is_refused_is_no_event(reported: Reported) -> None:
    account = reported.account
    account.refused("PATCH", "/customers/999", {"blocked": True}, status=404)
    entries = [{"customer": CUSTOMER, "blocked": True}, {"customer": 999}]
    account.refused("PUT", "/customers/batch", entries, status=404)
    account.refused("PUT", "/chats/assignee", {"id": CHAT, "assignee": 999})
    assert reported.names() == []


@pytest.mark.parametrize(
    ("what", "body", "expected"),
    [
        ("status", {"status": "pending"}, ["status_updated"]),
        ("status", {"status": "opened"}, []),
        ("status", {"status": "closed"}, ["status_updated", "closed"]),
        ("assignee", {"assignee": 4761}, ["assigned"]),
        ("assignee", {"assignee": None}, ["assigned"]),
        ("assignee", {"assignee": AGENT}, []),
        ("department", {"department": DEPARTMENT}, []),
        ("readByAgent", {"read": True}, []),
        ("snooze", {"snoozedUntil": None}, []),
    ],
)
def test_what_a_change_of_a_chat_is_worth(
    reported: Reported, what: str, body: Any, expected: list[str]
) -> None:
    reported.account.ask("PUT", f"/chats/{what}", {"id": CHAT, **body})
    assert reported.names() == [f"chat.{name}" for name in expected]


def test_a_chat_is_reported_in_full(reported: Reported) -> None:
    account = reported.account
    account.write(agent=AGENT)
    account.ask("PUT", "/chats/department", {"id": CHAT, "department": DEPARTMENT})
    account.ask("PUT", "/chats/status", {"id": CHAT, "status": "closed"})
    account.ask("PUT", "/chats/rate", {"id": CHAT, "rating": "great"})
    assert reported.names()[-3:] == ["chat.status_updated", "chat.closed", "chat.rated"]
    assert reported.last() == {
        "chat_id": CHAT,
        "communicatedAgents": [AGENT],
        "customer": SHORT,
        "assignee": {
            "id": AGENT,
            "name": "Alex",
            "email": "alex.wasserman@example.com",
            "role": "admin",
        },
        "closedBy": "agent",
        "status": "closed",
        "closedAt": "1700000000.250",
        "rating": "great",
        "createdAt": "1594322706.000",
        "snoozedUntil": None,
        "applicationId": 3838,
        "department": {"id": DEPARTMENT, "name": "Support"},
    }


def test_a_new_chat_is_an_event(reported: Reported) -> None:
    created = reported.account.new_chat()
    assert reported.names() == ["chat.new"]
    assert (reported.last()["chat_id"], reported.last()["status"]) == (created["id"], "empty")


def test_snoozing_and_its_end_are_events(reported: Reported) -> None:
    account = reported.account
    until = int(account.clock.now) + 100
    account.ask("PUT", "/chats/snooze", {"id": CHAT, "snoozedUntil": account.epoch(until)})
    account.clock.now += 200
    account.chat()
    account.chat()
    later = account.epoch(until + 1000)
    account.ask("PUT", "/chats/snooze", {"id": CHAT, "snoozedUntil": later})
    account.ask("PUT", "/chats/snooze", {"id": CHAT, "snoozedUntil": None})
    assert reported.names() == ["chat.snoozed", "chat.unsnoozed"] * 2
    times = [event["eventData"]["snoozedUntil"] for event in reported.events()]
    assert times == [f"{until}.000", None, f"{until + 1000}.000", None]


def test_messages_are_events_by_their_author(reported: Reported) -> None:
    account = reported.account
    written = account.write()
    account.write(agent=AGENT)
    account.write(agent=AGENT, type="private")
    names = ["message.chat.customer", "message.chat.agent", "message.private"]
    assert reported.names() == names
    data = [event["eventData"] for event in reported.events()]
    assert data[0] == {
        "chat_id": CHAT,
        "agent": None,
        "customer": SHORT,
        "message": {
            "applicationId": 3838,
            "broadcastType": None,
            "createdAt": "1700000000.250",
            "edited": False,
            "id": written["id"],
            "read": False,
            "text": "Hello",
            "updatedAt": None,
        },
    }
    assert [each["agent"]["id"] for each in data[1:]] == [AGENT, AGENT]


def test_a_message_can_change_the_status_too(reported: Reported) -> None:
    account = reported.account
    account.ask("PUT", "/chats/status", {"id": CHAT, "status": "closed"})
    account.write(marked=["status of a chat after a message"])
    assert reported.names() == [
        "chat.status_updated",
        "chat.closed",
        "message.chat.customer",
        "chat.status_updated",
    ]
    assert (reported.last()["status"], reported.last()["closedAt"]) == ("new", None)


def test_the_envelope_has_the_time_of_the_event(reported: Reported) -> None:
    reported.account.clock.now += 5.5
    reported.account.new_chat()
    (event,) = reported.events()
    assert event.keys() == {
        "event",
        "eventData",
        "attempts",
        "lastAttemptAt",
        "createdAt",
        "id",
    }
    assert (event["attempts"], event["createdAt"], event["lastAttemptAt"]) == (
        0,
        1700000005,
        1700000005,
    )
