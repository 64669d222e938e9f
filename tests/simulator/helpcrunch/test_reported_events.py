"""What webhooks report: which event a change sends, and its payload, by the contract."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from deskspec import UnknownEvent, webhooks
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from harness.conformance import violations
from simulator.asking import Clock, Provider, attributes
from simulator.helpcrunch.account import (
    AGENT,
    CHAT,
    CUSTOMER,
    DEPARTMENT,
    OTHER_AGENT,
    Account,
    instant,
)
from simulator.receiver import SECRET, Receiver

OK = ["content type of Ok"]
SHORT = {
    "id": CUSTOMER,
    "name": "Cindy Mindy",
    "email": "cindy.mindy@example.com",
    "user_id": "example_6268",
}


class Reported(NamedTuple):
    """An account, and the receiver of its events."""

    account: Account
    receiver: Receiver

    def events(self) -> list[Any]:
        """All events, each of them as the contract has it."""
        self.account.provider.sim.close()
        contract = self.account.provider.contract
        found = []
        for delivery in self.receiver.deliveries:
            event = webhooks.unwrap("helpcrunch", delivery.body, delivery.headers, SECRET)
            assert not isinstance(event, UnknownEvent)
            family = str(event.event).partition(".")[0]
            body = contract.document["webhooks"][family]["post"]["requestBody"]
            schema = body["content"]["application/json"]["schema"]
            assert not list(violations(contract, schema, event.to_dict()))
            found.append(event)
        return found

    def names(self) -> list[str]:
        return [event.event for event in self.events()]

    def last(self) -> Any:
        """The data of the last event."""
        return self.events()[-1].event_data


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
    reported.account.ask(method, f"/customers/{CUSTOMER}{end}", body, marked=marked)
    assert reported.names() == [f"customer.{name}" for name in expected]


def test_being_blocked_and_unsubscribed_has_an_end(reported: Reported) -> None:
    for value in (True, False):
        reported.account.client.customers.update(CUSTOMER, blocked=value, unsubscribed=value)
    assert reported.names() == [
        "customer.unsubscribed",
        "customer.blocked",
        "customer.subscribed",
        "customer.unblocked",
    ]


def test_a_new_customer_is_one_event(reported: Reported) -> None:
    created = reported.account.client.customers.create(
        email="a@example.com", custom_data={"Plan": 1}, tags=["vip"]
    )
    assert reported.names() == ["customer.new"]
    assert attributes(reported.last()) == {
        "id": created.id,
        "name": None,
        "user_id": None,
        "email": "a@example.com",
        "unsubscribed": False,
        "custom_data": {"Plan": 1},
    }


def test_each_customer_of_a_batch_is_reported(reported: Reported) -> None:
    other = reported.account.client.customers.create().id
    entries = [{"customer": id_, "blocked": True} for id_ in (CUSTOMER, other)]
    reported.account.ask("PUT", "/customers/batch", entries, marked=["response to a batch"])
    events = [(event.event, event.event_data.id) for event in reported.events()]
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
    ("change", "expected"),
    [
        (lambda chats: chats.set_status(CHAT, status="pending"), ["status_updated"]),
        (lambda chats: chats.set_status(CHAT, status="opened"), []),
        (lambda chats: chats.set_status(CHAT, status="closed"), ["status_updated", "closed"]),
        (lambda chats: chats.assign(CHAT, assignee=OTHER_AGENT), ["assigned"]),
        (lambda chats: chats.unassign(CHAT), ["assigned"]),
        (lambda chats: chats.assign(CHAT, assignee=AGENT), []),
        (lambda chats: chats.move(CHAT, department=DEPARTMENT), []),
        (lambda chats: chats.mark_read_by_agent(CHAT, read=True), []),
        (lambda chats: chats.unsnooze(CHAT), []),
    ],
)
def test_what_a_change_of_a_chat_is_worth(
    reported: Reported, change: Callable[[Any], object], expected: list[str]
) -> None:
    change(reported.account.client.chats)
    assert reported.names() == [f"chat.{name}" for name in expected]


def test_a_chat_is_reported_in_full(reported: Reported) -> None:
    account = reported.account
    account.write(agent=AGENT)
    account.client.chats.move(CHAT, department=DEPARTMENT)
    account.close_chat()
    account.client.chats.rate(CHAT, rating="great")
    assert reported.names()[-3:] == ["chat.status_updated", "chat.closed", "chat.rated"]
    data = attributes(reported.last())
    assert attributes(reported.last().customer) == SHORT
    del data["customer"]
    assert data == {
        "chat_id": CHAT,
        "communicated_agents": [AGENT],
        "assignee": {
            "id": AGENT,
            "name": "Alex",
            "email": "alex.wasserman@example.com",
            "role": "admin",
        },
        "closed_by": "agent",
        "status": "closed",
        "closed_at": "1700000000.250",
        "rating": "great",
        "created_at": "1594322706.000",
        "snoozed_until": None,
        "application_id": 3838,
        "department": {"id": DEPARTMENT, "name": "Support"},
    }


def test_a_new_chat_is_an_event(reported: Reported) -> None:
    created = reported.account.new_chat()
    assert reported.names() == ["chat.new"]
    assert (reported.last().chat_id, reported.last().status) == (created.id, "empty")


def test_snoozing_and_its_end_are_events(reported: Reported) -> None:
    account = reported.account
    until = int(account.clock.now) + 100
    chats = account.with_instant().chats
    chats.snooze(CHAT, snoozed_until=instant(until))
    account.clock.now += 200
    account.chat()
    account.chat()
    chats.snooze(CHAT, snoozed_until=instant(until + 1000))
    account.client.chats.unsnooze(CHAT)
    assert reported.names() == ["chat.snoozed", "chat.unsnoozed"] * 2
    times = [event.event_data["snoozed_until"] for event in reported.events()]
    assert times == [f"{until}.000", None, f"{until + 1000}.000", None]


def test_messages_are_events_by_their_author(reported: Reported) -> None:
    account = reported.account
    written = account.write()
    account.write(agent=AGENT)
    account.write(agent=AGENT, type="private")
    names = ["message.chat.customer", "message.chat.agent", "message.private"]
    assert reported.names() == names
    data = [event.event_data for event in reported.events()]
    assert attributes(data[0]).keys() == {"chat_id", "agent", "customer", "message"}
    assert (data[0].chat_id, data[0].agent) == (CHAT, None)
    assert attributes(data[0].customer) == SHORT
    assert attributes(data[0].message) == {
        "application_id": 3838,
        "broadcast_type": None,
        "created_at": "1700000000.250",
        "edited": False,
        "id": written.id,
        "read": False,
        "text": "Hello",
        "updated_at": None,
    }
    assert [each.agent["id"] for each in data[1:]] == [AGENT, AGENT]


def test_a_message_can_change_the_status_too(reported: Reported) -> None:
    account = reported.account
    account.close_chat()
    account.write(marked=["status of a chat after a message"])
    assert reported.names() == [
        "chat.status_updated",
        "chat.closed",
        "message.chat.customer",
        "chat.status_updated",
    ]
    assert (reported.last()["status"], reported.last()["closed_at"]) == ("new", None)


def test_the_envelope_has_the_time_of_the_event(reported: Reported) -> None:
    reported.account.clock.now += 5.5
    reported.account.new_chat()
    (event,) = reported.events()
    assert attributes(event).keys() == {
        *["event", "event_data", "attempts", "last_attempt_at", "created_at", "id"],
    }
    assert (event.attempts, event["created_at"], event["last_attempt_at"]) == (
        *(0, 1700000005, 1700000005),
    )
